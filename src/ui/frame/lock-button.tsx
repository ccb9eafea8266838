import { UnstyledButton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { isLostByLock } from '../../app/operation/lock-rule';
import { useApp, useAppState } from '../app-provider';
import { AskFirst } from '../controls/ask-first';
import { useStartWords } from '../words-provider';
import classes from './status-bar.module.css';

/** Locks at once; asks first while something is in hand that nothing brings back. */
export function LockButton() {
  const app = useApp();
  const { t } = useStartWords();
  const [isAsking, setAsking] = useState(false);
  const isLost = useAppState((state) => !state.isPinSet && isLostByLock(state));
  return (
    <>
      <UnstyledButton className={classes.lock} onClick={() => (isLost ? setAsking(true) : void app.security.lock())}>
        <IconLock size={20} aria-hidden />
        {t('security.lock')}
      </UnstyledButton>
      {isAsking && (
        <AskFirst
          title={t('security.lock-title')}
          act={t('security.lock')}
          onAct={() => void app.security.lockNow()}
          onClose={() => setAsking(false)}
        >
          {t('security.lock-drafts')}
        </AskFirst>
      )}
    </>
  );
}
