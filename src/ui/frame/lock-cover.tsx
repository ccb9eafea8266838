import { Button, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useApp } from '../app-provider';
import { PinPad } from '../controls/pin-pad';
import { useWords } from '../words-provider';
import classes from './lock-cover.module.css';

/** Stands in place of everything while the page waits for its PIN. */
export function LockCover() {
  const app = useApp();
  const { t } = useWords();
  const [isWrong, setWrong] = useState(false);
  const uncover = async (pin: string) => setWrong((await app.security.uncover(pin)) === 'wrong');
  return (
    <main className={classes.cover}>
      <IconLock size={40} aria-hidden />
      <Title order={1}>{t('security.covered')}</Title>
      <p className={classes.wrong} role="status">
        {isWrong && t('security.pin-wrong')}
      </p>
      <PinPad label={t('security.pin-enter')} act={t('security.pin-ok')} onPin={(pin) => void uncover(pin)} />
      <Button variant="subtle" onClick={() => void app.security.lockNow()}>
        {t('security.lock-fully')}
      </Button>
    </main>
  );
}
