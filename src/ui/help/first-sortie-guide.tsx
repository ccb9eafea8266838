import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { guideSteps } from '../../app/help/first-sortie';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './help.module.css';

/** The step of the guided first sortie, over the map, while the guide runs. */
export function FirstSortieGuide() {
  const app = useApp();
  const { t } = useWords();
  const step = useAppState((state) => state.guide?.step);
  if (step === undefined) return null;
  const buttons = {
    areas: t('job.areas'),
    plan: t('areas.plan'),
    fly: t('job.fly'),
    file: t('fly.export'),
  };
  const isLast = step === guideSteps.at(-1);
  return (
    <section className={classes.guide} aria-live="polite">
      <div className={classes.words}>
        <h2>{t('guide.step', { step: guideSteps.indexOf(step) + 1, count: guideSteps.length })}</h2>
        <p>{t(`guide.${step}`, buttons)}</p>
      </div>
      {isLast ? (
        <Button onClick={() => app.guides.stop()}>{t('guide.finish')}</Button>
      ) : (
        <ActionIcon variant="subtle" color="gray" onClick={() => app.guides.stop()} aria-label={t('guide.stop')}>
          <IconX aria-hidden />
        </ActionIcon>
      )}
    </section>
  );
}
