import { UnstyledButton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { isWorking } from '../../app/operation/lock-rule';
import { useApp, useAppState } from '../app-provider';
import { AskFirst } from '../controls/ask-first';
import { useWords } from '../words-provider';
import classes from './status-bar.module.css';

/** Locks at once; asks first while something is not saved that a lock would lose. */
export function LockButton() {
  const app = useApp();
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const hasDrafts = useAppState((state) => !state.isPinSet && isWorking(state));
  return (
    <>
      <UnstyledButton className={classes.lock} onClick={() => (hasDrafts ? setAsking(true) : void app.security.lock())}>
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
