import { ActionIcon, Button } from '@mantine/core';
import { IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useApp, useAppState } from '../app-provider';
import { useStartWords } from '../words-provider';
import classes from './help.module.css';

/** Offers the guided first sortie in the example and the training operation, until it was begun or waved away once. */
export function GuideOffer() {
  const app = useApp();
  const { t } = useStartWords();
  const isOffered = useAppState(
    ({ operation, settings, guide }) =>
      operation.phase === 'open' &&
      operation.operation.nature !== 'real' &&
      settings.guideOffered !== true &&
      guide === undefined,
  );
  if (!isOffered) return null;
  const settle = () => app.settings.change({ guideOffered: true });
  const begin = () => {
    settle();
    app.guides.begin();
  };
  return (
    <div className={classes.offer}>
      <Button variant="light" leftSection={<IconPlayerPlay aria-hidden />} onClick={begin}>
        {t('help.guide')}
      </Button>
      <ActionIcon variant="subtle" color="gray" onClick={settle} aria-label={t('guide.stop')}>
        <IconX aria-hidden />
      </ActionIcon>
    </div>
  );
}
