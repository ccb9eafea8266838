import { Button } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { OperationEntry } from '../../app/ports/operation-store';
import { useApp } from '../app-provider';
import { AskFirst } from '../controls/ask-first';
import { late } from '../controls/late';
import { useStartWords } from '../words-provider';
import { entryName } from './operation-entries';
import { UnlockForm } from './unlock-form';
import classes from './welcome.module.css';

const RecoverForm = late(() => import('./recover-form'), 'RecoverForm');

interface OperationEntryPageProps {
  readonly entry: OperationEntry;
  readonly onBack: () => void;
}

/** One operation of this device: unlock, recover, or erase it. */
export function OperationEntryPage({ entry, onBack }: OperationEntryPageProps) {
  const app = useApp();
  const { t } = useStartWords();
  const [isRecovering, setRecovering] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  return (
    <>
      <h2 className={classes.entry}>{entryName(entry, t)}</h2>
      {entry.protection === 'open' && (
        <Button fullWidth leftSection={<IconLockOpen aria-hidden />} onClick={() => void app.operations.open(entry.id)}>
          {t('security.pin-ok')}
        </Button>
      )}
      {entry.protection === 'passphrase' && (
        <Suspense>{isRecovering ? <RecoverForm id={entry.id} /> : <UnlockForm id={entry.id} />}</Suspense>
      )}
      <div className={classes.others}>
        <Button variant="default" onClick={isRecovering ? () => setRecovering(false) : onBack}>
          {t('app.back')}
        </Button>
        {entry.protection === 'passphrase' && !isRecovering && (
          <Button variant="default" onClick={() => setRecovering(true)}>
            {t('security.recover')}
          </Button>
        )}
        <Button variant="subtle" color="red" onClick={() => setRemoving(true)}>
          {t('security.remove')}
        </Button>
      </div>
      {isRemoving && (
        <AskFirst
          title={t('security.remove-title')}
          tick={t('security.remove-tick')}
          act={t('security.remove')}
          onAct={() => {
            void app.operations.remove(entry.id);
            onBack();
          }}
          onClose={() => setRemoving(false)}
        >
          {t('security.remove-note')}
        </AskFirst>
      )}
    </>
  );
}
