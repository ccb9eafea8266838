import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useApp } from '../app-provider';
import { NewPassphrase } from '../controls/new-passphrase';
import { useWords } from '../words-provider';
import { useWait } from './use-wait';
import classes from './welcome.module.css';

const noNames: readonly string[] = [];

/** Opens an operation with headquarters' recovery key and gives it a new passphrase. */
export function RecoverForm({ id }: { readonly id: string }) {
  const app = useApp();
  const { t } = useWords();
  const [recoveryKey, setRecoveryKey] = useState('');
  const [passphrase, setPassphrase] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const wait = useWait(id);
  const recover = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === undefined) return;
    setBusy(true);
    setWrong(false);
    const opening = await app.operations.recover(id, recoveryKey, { passphrase });
    if (opening.is === 'open') return;
    setBusy(false);
    setWrong(true);
    wait.begin(opening.waitMs);
  };
  return (
    <form className={classes.form} onSubmit={(event) => void recover(event)}>
      <Textarea
        size="lg"
        label={t('security.recover')}
        description={t('security.recover-note')}
        autosize={false}
        rows={2}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={recoveryKey}
        error={isWrong && t('issue.recovery-key-wrong')}
        onChange={(event) => setRecoveryKey(event.currentTarget.value)}
      />
      <NewPassphrase label={t('security.new-passphrase')} names={noNames} onChange={setPassphrase} />
      <Button
        type="submit"
        fullWidth
        loading={busy}
        disabled={recoveryKey.trim() === '' || passphrase === undefined || wait.seconds > 0}
      >
        {t('security.recover-do')}
      </Button>
      {wait.seconds > 0 && (
        <p className={classes.wait} role="status">
          {t('security.wait', { seconds: wait.seconds })}
        </p>
      )}
    </form>
  );
}
