import { Button } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useApp } from '../app-provider';
import { SecretInput } from '../controls/secret-input';
import { useStartWords } from '../words-provider';
import { useWait } from './use-wait';
import classes from './welcome.module.css';

/** Opens an operation by its passphrase; after wrong ones it says how long to wait, and never more. */
export function UnlockForm({ id }: { readonly id: string }) {
  const app = useApp();
  const { t } = useStartWords();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const wait = useWait(id);
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const opening = await app.operations.open(id, passphrase);
    if (opening.is === 'open') return;
    setBusy(false);
    setPassphrase('');
    setWrong(true);
    wait.begin(opening.waitMs);
  };
  return (
    <form className={classes.form} onSubmit={(event) => void unlock(event)}>
      <SecretInput
        label={t('security.passphrase')}
        value={passphrase}
        error={isWrong && passphrase === '' && t('issue.passphrase-wrong')}
        onChange={setPassphrase}
      />
      <Button
        type="submit"
        fullWidth
        loading={busy}
        disabled={passphrase === '' || wait.seconds > 0}
        leftSection={<IconLockOpen aria-hidden />}
      >
        {t('security.unlock')}
      </Button>
      {busy && <p className={classes.note}>{t('security.unlocking')}</p>}
      {wait.seconds > 0 && (
        <p className={classes.wait} role="status">
          {t('security.wait', { seconds: wait.seconds })}
        </p>
      )}
    </form>
  );
}
