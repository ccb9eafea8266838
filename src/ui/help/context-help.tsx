import { Button } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './help.module.css';

/** What the job at hand is for, in the panel itself. */
export function ContextHelp({ id }: { readonly id: string }) {
  const app = useApp();
  const { t } = useWords();
  const job = useAppState((state) => state.job);
  return (
    <aside id={id} className={classes.context} aria-label={t('help.title')}>
      <p>{t(`help.${job}`)}</p>
      <Button variant="default" leftSection={<IconBook2 aria-hidden />} onClick={() => app.setUp('help')}>
        {t('help.glossary')}
      </Button>
    </aside>
  );
}
