import { Button, Progress } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type FormEvent, useEffect, useEffectEvent, useState } from 'react';
import type { PackageLook } from '../../app/exchange/package-look';
import { useApp } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { withFiles } from '../controls/chosen-files';
import { IssueList } from '../controls/issue-list';
import { PickFiles } from '../controls/pick-files';
import { SecretInput } from '../controls/secret-input';
import { useStillOpen } from '../controls/use-still-open';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { PackageSenders } from './package-senders';
import classes from './setup.module.css';
import { useOngoing } from './use-ongoing';

/** Takes packages in: pick files, look at what is new, what conflicts and what is refused, then merge. */
export function TakePackagesPage() {
  const app = useApp();
  const { t } = useWords();
  const { files, look, share, add, openWith, startAnew, take } = usePickedPackages();
  const looked = look === 'locked' ? undefined : look;
  const count = looked?.report?.added ?? 0;
  const canTake =
    looked?.report !== undefined && (count > 0 || looked.contents.statements.length > 0 || looked.newPhotos.length > 0);
  return (
    <Panel
      title={t('exchange.take-in')}
      onBack={() => app.setUp('exchange')}
      action={
        looked && (
          <Button fullWidth disabled={!canTake} loading={share !== undefined} onClick={() => void take(looked)}>
            {t('exchange.merge', { count })}
          </Button>
        )
      }
    >
      <PickFiles
        label={t(files.length > 0 ? 'exchange.pick-more' : 'exchange.pick')}
        icon={<IconFileImport aria-hidden />}
        onFiles={add}
      />
      {files.length > 0 && (
        <>
          <ul className={classes.credits}>
            {files.map((file) => (
              <li key={`${file.name} ${file.size} ${file.lastModified}`}>{file.name}</li>
            ))}
          </ul>
          <Button variant="default" disabled={share !== undefined} onClick={startAnew}>
            {t('exchange.pick-anew')}
          </Button>
        </>
      )}
      {share !== undefined && <Progress value={share * 100} aria-label={t('exchange.take-in')} />}
      {look === 'locked' && share === undefined && <PackagePassphrase onOpen={openWith} />}
      {looked && <LookFacts look={looked} />}
      {looked && <IssueList issues={looked.issues} />}
    </Panel>
  );
}

/** Packages that were picked: what they would bring, and taking it. `share` is told while something is under way. */
function usePickedPackages() {
  const app = useApp();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [secret, setSecret] = useState<string>();
  const [share, setShare] = useState<number>();
  const [look, setLook] = useState<PackageLook | 'locked'>();
  const isStillOpen = useStillOpen();
  useOngoing('exchange', files.length > 0);
  const open = async (picked: readonly File[], passphrase?: string) => {
    if (picked.length === 0) return;
    setFiles(picked);
    setSecret(passphrase);
    setShare(0);
    setLook(await app.exchanges.look(picked, passphrase, setShare));
    setShare(undefined);
  };
  const add = (picked: readonly File[]) => void open(withFiles(files, picked), secret);
  const openWith = (passphrase: string) => void open(files, passphrase);
  // Packages that the system hands over join those that were picked.
  const takeHanded = useEffectEvent(add);
  useEffect(() => app.handedFiles.followPackages((handed) => takeHanded(handed)), [app]);
  const startAnew = () => {
    setFiles([]);
    setSecret(undefined);
    setLook(undefined);
  };
  const take = async (looked: PackageLook) => {
    setShare(1);
    const taken = await app.exchanges.take(looked);
    setShare(undefined);
    if (taken && isStillOpen()) app.setUp(looked.report?.conflicts.length ? 'conflicts' : 'exchange');
  };
  return { files, look, share, add, openWith, startAnew, take };
}

function PackagePassphrase({ onOpen }: { readonly onOpen: (passphrase: string) => void }) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const open = (event: FormEvent) => {
    event.preventDefault();
    onOpen(passphrase);
  };
  return (
    <form className={classes.group} onSubmit={open}>
      <IssueList issues={[{ code: 'exchange-locked', severity: 'info' }]} />
      <SecretInput label={t('exchange.package-passphrase')} value={passphrase} onChange={setPassphrase} />
      <Button type="submit" disabled={passphrase === ''}>
        {t('exchange.open-package')}
      </Button>
    </form>
  );
}

function LookFacts({ look: { contents, report, newPhotos } }: { readonly look: PackageLook }) {
  const { t, q } = useWords();
  return (
    <>
      <PackageSenders manifests={contents.manifests} />
      {report && (
        <FactList>
          <Fact name={t('exchange.new-entries')}>{q.number(report.added)}</Fact>
          <Fact name={t('exchange.changed-records')}>{q.number(report.changes.length)}</Fact>
          <Fact name={t('exchange.new-photos')}>{q.number(newPhotos.length)}</Fact>
          <Fact name={t('exchange.new-conflicts')}>{q.number(report.conflicts.length)}</Fact>
          <Fact name={t('exchange.refused')}>{q.number(report.refused.length)}</Fact>
        </FactList>
      )}
      {report?.added === 0 && <p className={classes.note}>{t('exchange.nothing-new')}</p>}
    </>
  );
}
