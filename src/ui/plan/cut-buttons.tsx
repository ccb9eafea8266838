import { Button } from '@mantine/core';
import { IconArrowBarDown, IconArrowBarUp, IconLock, IconLockOpen, IconRefresh } from '@tabler/icons-react';
import type { Sortie } from '../../survey/sortie';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

/** Moves the cuts of the sortie that stands out by one line, to either neighbour. */
export function CutButtons({ sortie, last }: { readonly sortie: Sortie; readonly last: number }) {
  const app = useApp();
  const { t } = useWords();
  const { code, number } = sortie;
  const locked = useAppState((state) => state.planDraft?.locked?.sorties) ?? [];
  const kept = useAppState((state) => state.planDraft?.kept);
  const isLocked = locked.some((one) => one.code === code);
  const isFlown = kept?.flown.includes(code) ?? false;
  const lockWords = isLocked ? t('plan.unlock') : t('plan.lock');
  return (
    <div className={classes.cut} role="group" aria-label={t('plan.cut')}>
      <Button
        variant="default"
        disabled={number === 1 || isLocked}
        leftSection={<IconArrowBarUp aria-hidden />}
        onClick={() => void app.plans.moveCut(code, 'previous')}
      >
        {t('plan.cut-previous')}
      </Button>
      <Button
        variant="default"
        disabled={number === last || isLocked}
        leftSection={<IconArrowBarDown aria-hidden />}
        onClick={() => void app.plans.moveCut(code, 'next')}
      >
        {t('plan.cut-next')}
      </Button>
      <Button
        variant="default"
        disabled={isFlown}
        leftSection={isLocked ? <IconLockOpen aria-hidden /> : <IconLock aria-hidden />}
        onClick={() => void app.plans.lock(code, isLocked ? 'free' : 'locked')}
      >
        {isFlown ? t('plan.flown-stays') : lockWords}
      </Button>
      {(locked.length > 0 || kept) && (
        <Button variant="default" leftSection={<IconRefresh aria-hidden />} onClick={() => app.plans.planRest()}>
          {t('plan.rest-anew', { count: locked.length })}
        </Button>
      )}
    </div>
  );
}
