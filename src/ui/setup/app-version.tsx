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
      <InstallHint />
      {install.waiting !== undefined && (
        <Button onClick={() => void app.updates.apply()}>{t('setup.update', { version: install.waiting })}</Button>
      )}
    </section>
  );
}

/** How to put the app on the home screen; nothing once it runs from there. */
function InstallHint() {
  const { t } = useWords();
  if (matchMedia('(display-mode: standalone)').matches) return null;
  return (
    <>
      <h4>{t('install.title')}</h4>
      <p className={classes.note}>{t(`install.${platform()}`)}</p>
    </>
  );
}

/** An iPad says that it is a Mac, but no Mac has a touch screen. */
function platform(): 'android' | 'ipad' | 'other' {
  if (/android/i.test(navigator.userAgent)) return 'android';
  const isApple = /iPad|iPhone|Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1;
  return isApple ? 'ipad' : 'other';
}
