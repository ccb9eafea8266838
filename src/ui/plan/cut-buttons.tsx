import { Button } from '@mantine/core';
import { IconArrowBarDown, IconArrowBarUp } from '@tabler/icons-react';
import type { Sortie } from '../../survey/sortie';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

/** Moves the cuts of the sortie that stands out by one line, to either neighbour. */
export function CutButtons({ sortie, last }: { readonly sortie: Sortie; readonly last: number }) {
  const app = useApp();
  const { t } = useWords();
  const { code, number } = sortie;
  return (
    <div className={classes.cut} role="group" aria-label={t('plan.cut')}>
      <Button
        variant="default"
        disabled={number === 1}
        leftSection={<IconArrowBarUp aria-hidden />}
        onClick={() => void app.plans.moveCut(code, 'previous')}
      >
        {t('plan.cut-previous')}
      </Button>
      <Button
        variant="default"
        disabled={number === last}
        leftSection={<IconArrowBarDown aria-hidden />}
        onClick={() => void app.plans.moveCut(code, 'next')}
      >
        {t('plan.cut-next')}
      </Button>
    </div>
  );
}
