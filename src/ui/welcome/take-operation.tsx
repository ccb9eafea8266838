import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useApp, useAppState } from '../app-provider';
import { withFiles } from '../controls/chosen-files';
import { NewPassphrase } from '../controls/new-passphrase';
import { PickFiles } from '../controls/pick-files';
import { SecretInput } from '../controls/secret-input';
import { useWords } from '../words-provider';
import classes from './welcome.module.css';

const noNames: readonly string[] = [];

/** Takes an operation from its package or backup, under a passphrase of its own on this device. */
export function TakeOperation({ onBack }: { readonly onBack: () => void }) {
  const app = useApp();
  const { t } = useWords();
  const [picked, setPicked] = useState<readonly File[]>([]);
  const handed = useAppState((state) => state.handedPackages);
  const files = withFiles(handed, picked);
  const [packagePassphrase, setPackagePassphrase] = useState('');
  const [passphrase, setPassphrase] = useState<string>();
  const [busy, setBusy] = useState(false);
  const take = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === undefined) return;
    setBusy(true);
    const opened = await app.exchanges.join(files, { packagePassphrase, passphrase });
    setBusy(false);
    if (!opened) return;
    app.handedFiles.takePackages();
    app.operations.showJoined(opened);
  };
  return (
    <form className={classes.form} onSubmit={(event) => void take(event)}>
      <PickFiles
        label={t('welcome.packages')}
        icon={<IconFileImport aria-hidden />}
        onFiles={(more) => setPicked(withFiles(picked, more))}
      />
      {files.length > 0 && <p className={classes.note}>{t('welcome.packages-chosen', { count: files.length })}</p>}
      <SecretInput label={t('exchange.package-passphrase')} value={packagePassphrase} onChange={setPackagePassphrase} />
      <NewPassphrase label={t('security.new-passphrase')} names={noNames} onChange={setPassphrase} />
      <p className={classes.note}>{t('welcome.take-note')}</p>
      <Button
        type="submit"
        fullWidth
        loading={busy}
        disabled={files.length === 0 || packagePassphrase === '' || passphrase === undefined}
      >
        {t('welcome.take-do')}
      </Button>
      <Button variant="default" fullWidth disabled={busy} onClick={onBack}>
        {t('app.back')}
      </Button>
    </form>
  );
}
