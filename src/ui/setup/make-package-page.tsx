import { Button, Progress, Radio } from '@mantine/core';
import { IconDeviceFloppy, IconShare } from '@tabler/icons-react';
import { useState } from 'react';
import type { Addressee } from '../../app/exchange/making-packages';
import type { BlobFile } from '../../app/ports/file-output';
import { useApp, useAppState } from '../app-provider';
import { NewPassphrase } from '../controls/new-passphrase';
import { useDeviceName } from '../controls/use-device-name';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { CardField } from './card-field';
import classes from './setup.module.css';
import { useOngoing } from './use-ongoing';

const everything = '';
const noNames: readonly string[] = [];

/** Makes a package: how much of it, for whom, then its files. */
export function MakePackagePage() {
  const app = useApp();
  const { t, q } = useWords();
  const [since, setSince] = useState(everything);
  const [addressee, setAddressee] = useState<Addressee>();
  const [share, setShare] = useState<number>();
  const [files, setFiles] = useState<readonly BlobFile[]>();
  useOngoing('exchange', share !== undefined || files !== undefined);
  const make = async () => {
    if (!addressee) return;
    setShare(0);
    setFiles(await app.exchanges.make(addressee, { ...(since !== everything && { since }), onProgress: setShare }));
    setShare(undefined);
  };
  return (
    <Panel
      title={t('exchange.make')}
      onBack={() => app.setUp('exchange')}
      action={
        !files && (
          <Button fullWidth disabled={!addressee} loading={share !== undefined} onClick={() => void make()}>
            {t('exchange.make-do')}
          </Button>
        )
      }
    >
      {files ? (
        <PackageFiles files={files} />
      ) : (
        <>
          <SinceChoice since={since} onChange={setSince} />
          <AddresseeChoice onChange={setAddressee} />
          {share !== undefined && (
            <section className={classes.group} role="status">
              <Progress value={share * 100} aria-label={t('exchange.make')} />
              <p className={classes.note}>{t('exchange.making', { share: q.percent(share * 100) })}</p>
            </section>
          )}
        </>
      )}
    </Panel>
  );
}

function SinceChoice({ since, onChange }: { readonly since: string; readonly onChange: (since: string) => void }) {
  const app = useApp();
  const { t, q } = useWords();
  const deviceName = useDeviceName();
  const peers = app.exchanges.peers();
  return (
    <Radio.Group label={t('exchange.what')} value={since} onChange={onChange}>
      <div className={classes.choices}>
        <Radio size="lg" value={everything} label={t('exchange.all')} />
        {peers.map(({ device, name, at }) => (
          <Radio
            key={device}
            size="lg"
            value={device}
            label={t('exchange.since', { name: deviceName(device, name) })}
            description={q.dateTime(new Date(at))}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

function AddresseeChoice({ onChange }: { readonly onChange: (addressee: Addressee | undefined) => void }) {
  const { t } = useWords();
  const [kind, setKind] = useState('passphrase');
  const [card, setCard] = useState('');
  const [takePassphrase] = useState(
    () => (passphrase: string | undefined) =>
      onChange(passphrase === undefined ? undefined : { kind: 'passphrase', passphrase }),
  );
  const choose = (next: string) => {
    setKind(next);
    onChange(undefined);
  };
  return (
    <section className={classes.group}>
      <Radio.Group label={t('exchange.for-whom')} value={kind} onChange={choose}>
        <div className={classes.choices}>
          <Radio size="lg" value="passphrase" label={t('exchange.for-passphrase')} />
          <Radio size="lg" value="card" label={t('exchange.for-card')} />
        </div>
      </Radio.Group>
      {kind === 'passphrase' ? (
        <>
          <p className={classes.note}>{t('exchange.passphrase-note')}</p>
          <NewPassphrase label={t('exchange.package-passphrase')} names={noNames} onChange={takePassphrase} />
        </>
      ) : (
        <CardField
          value={card}
          onChange={(value) => {
            setCard(value);
            onChange(value.trim() === '' ? undefined : { kind: 'card', card: value });
          }}
        />
      )}
    </section>
  );
}

function PackageFiles({ files }: { readonly files: readonly BlobFile[] }) {
  const app = useApp();
  const { t, q } = useWords();
  const nature = useAppState(({ operation }) => (operation.phase === 'open' ? operation.operation.nature : 'real'));
  return (
    <>
      {files.map((file) => (
        <section key={file.name} className={classes.group}>
          <h3>{t('exchange.ready', { name: file.name, size: q.fileSize(file.bytes.size) })}</h3>
          <Button leftSection={<IconDeviceFloppy aria-hidden />} onClick={() => void app.exchanges.save(file)}>
            {t('exchange.save')}
          </Button>
          {app.exchanges.canShare(file) && (
            <Button
              variant="default"
              leftSection={<IconShare aria-hidden />}
              onClick={() => void app.exchanges.share(file)}
            >
              {t('exchange.share')}
            </Button>
          )}
        </section>
      ))}
      <p className={classes.note}>{t(nature === 'real' ? 'exchange.backup-note' : 'exchange.training-note')}</p>
    </>
  );
}
