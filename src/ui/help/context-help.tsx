import { Button } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './help.module.css';

/** A part of the screen that no job's help explains. */
export type HelpTopic = 'look' | 'layers' | 'map-paper' | 'print';

interface ContextHelpProps {
  readonly id: string;
  /** The job at hand where it is absent. */
  readonly topic: HelpTopic | undefined;
}

/** What a part of the screen is for, in the part itself; a job's help leads on to the glossary. */
export function ContextHelp({ id, topic }: ContextHelpProps) {
  const app = useApp();
  const { t } = useWords();
  const job = useAppState((state) => state.job);
  return (
    <aside id={id} className={classes.context} aria-label={t('help.title')}>
      <p>{t(`help.${topic ?? job}`)}</p>
      {!topic && (
        <Button variant="default" leftSection={<IconBook2 aria-hidden />} onClick={() => app.setUp('help')}>
          {t('help.glossary')}
        </Button>
      )}
    </aside>
  );
}
