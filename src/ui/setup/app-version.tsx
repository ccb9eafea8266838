import { Button } from '@mantine/core';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './setup.module.css';

/** The version in use, whether the device holds all of it, and the update that waits. */
export function AppVersion() {
  const app = useApp();
  const { t } = useWords();
  const install = useAppState((state) => state.install);
  return (
    <section className={classes.group}>
      <h3>{t('setup.version')}</h3>
      <p className={classes.note}>
        {install.stored === undefined ? t('setup.not-stored') : t('setup.stored', { version: install.stored })}
      </p>
      {install.waiting !== undefined && (
        <Button onClick={() => void app.updates.apply()}>{t('setup.update', { version: install.waiting })}</Button>
      )}
    </section>
  );
}
