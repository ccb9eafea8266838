import type { PackageContents } from '../../exchange/read-package';
import type { Journal } from '../../journal/journal';
import type { ExchangeReceipt } from '../../survey/exchange-receipt';
import type { Issue } from '../../survey/issue';
import type { AppContext } from '../app-context';
import { keepReceipt } from './exchange-receipts';
import { openJournal } from '../operation/open-journal';
import { unlessFull } from '../operation/unless-full';
import { lookIntoPackages, packageInput, type PackageLook, partsOf } from './package-look';
import type { OperationJournal } from '../ports/operation-journal';
import type { OpenOperation } from '../ports/operation-store';
import { storeIssue } from '../store-issue';

/** Packages in. */
export function takingPackageActions(context: AppContext) {
  const { ports } = context;
  const packageSecret = (passphrase: string) =>
    ({ kind: 'passphrase', passphrase, derive: ports.derivation.derive }) as const;
  return {
    /** Reads packages and says what they would bring. Without a passphrase only those for this device open. */
    async look(
      files: readonly File[],
      passphrase: string | undefined,
      onProgress: (share: number) => void,
    ): Promise<PackageLook | 'locked'> {
      const journal = openJournal(context);
      const keys = await journal.packageKeys();
      if (!keys) return 'locked';
      const secret = passphrase === undefined ? keys.secret : packageSecret(passphrase);
      return lookIntoPackages(files, secret, { journal, onProgress });
    },

    /** Takes in what was looked at: photos first, then all entries in one transaction, then the receipts. */
    async take(look: PackageLook): Promise<boolean> {
      const journal = openJournal(context);
      if (!(await keepPhotos(context, look, journal))) return false;
      const { result, report } = await journal.merge(partsOf(look.contents));
      if (!result.ok || !report) {
        context.tell([storeIssue(result.ok ? 'locked' : result.failure)]);
        return false;
      }
      context.state.setState(({ edits }) => ({ edits: edits + 1 }));
      await eraseTombstoned(context, journal);
      const { added: entries, conflicts, refused } = report;
      const figures = { entries, photos: look.newPhotos.length, conflicts: conflicts.length, refused: refused.length };
      for (const sender of sendersOf(look.contents)) {
        await keepReceipt(context, { direction: 'received', ...sender, ...figures });
      }
      context.tellDone('exchange.taken', { entries, conflicts: conflicts.length });
      return true;
    },

    /** Takes an operation that is not on this device yet from its packages, under a passphrase of its own. */
    async join(
      files: readonly File[],
      { packagePassphrase, passphrase }: { readonly packagePassphrase: string; readonly passphrase: string },
    ): Promise<OpenOperation | undefined> {
      const secret = packageSecret(packagePassphrase);
      const [{ readPackage }, { journalOf }] = await Promise.all([
        import('../../exchange/read-package'),
        import('../../exchange/verify-package'),
      ]);
      const contents = await readPackage(files.map(packageInput), secret);
      const founded = journalOf(contents);
      const issues = joinIssues(contents, { founded, known: await ports.operations.list() });
      context.tell(issues);
      if (issues.length > 0 || !founded) return undefined;
      await ports.health.askToPersist();
      const { operationId, founder } = founded.owner;
      const keeping = { kind: 'passphrase', passphrase } as const;
      const brought = { operationId, founder, ...partsOf(contents) };
      const opened = await unlessFull(context, ports.journals.join(brought, keeping));
      if (!opened) return undefined;
      const journal = ports.journals.of(operationId);
      if (!journal) throw new Error(`Operation ${operationId} was joined and has no journal.`);
      const look = await lookIntoPackages(files, secret, { journal, onProgress: () => undefined });
      if (look !== 'locked') await keepPhotos(context, look, journal);
      return opened;
    },
  };
}

/** Photos of a package on their way into the store, one in memory at a time. */
async function keepPhotos(context: AppContext, look: PackageLook, journal: OperationJournal): Promise<boolean> {
  if (look.newPhotos.length === 0) return true;
  let kept = true;
  const { readPackage } = await import('../../exchange/read-package');
  await readPackage(look.inputs, look.secret, {
    onPhoto: async ({ sha256, bytes }) => {
      const refs = kept ? look.newPhotos.filter((ref) => ref.sha256 === sha256) : [];
      const result = await journal.addPhotos(refs.map((ref) => ({ ref, bytes: new Blob([bytes]) })));
      if (result.ok) return;
      kept = false;
      context.tell([storeIssue(result.failure)]);
    },
  });
  return kept;
}

/** Deletes what tombstones name, here as on every device. */
async function eraseTombstoned({ state }: AppContext, journal: OperationJournal): Promise<void> {
  const { sighting, 'erased-photo': erased } = state.getState().records;
  for (const { photos } of sighting.values()) {
    for (const { id, sha256 } of photos) if (erased.has(sha256)) await journal.erasePhoto(id);
  }
}

type Sender = Pick<ExchangeReceipt, 'peer' | 'peerName' | 'packageId' | 'reach'>;

function sendersOf({ manifests }: PackageContents): readonly Sender[] {
  const packages = new Map(manifests.map((one) => [one.manifest.packageId, one]));
  return [...packages.values()].map(({ sender, manifest }) => ({
    peer: sender,
    peerName: manifest.senderName,
    packageId: manifest.packageId,
    reach: manifest.reach,
  }));
}

/** Why an operation cannot be taken from packages; none if it can. What was lost of single items does not stop it. */
function joinIssues(
  contents: PackageContents,
  { founded, known }: { readonly founded: Journal | undefined; readonly known: readonly { readonly id: string }[] },
): readonly Issue[] {
  const [first] = contents.manifests;
  if (!first) return contents.issues;
  const { operationId, founder } = first.manifest;
  if (known.some(({ id }) => id === operationId)) return [{ code: 'join-known', severity: 'error' }];
  const isMixed = contents.manifests.some(
    ({ manifest }) => manifest.operationId !== operationId || manifest.founder !== founder,
  );
  if (isMixed) return [{ code: 'exchange-other-operation', severity: 'error' }];
  const isWhole = founded?.records.some(({ kind }) => kind === 'operation') ?? false;
  return isWhole ? [] : [{ code: 'join-incomplete', severity: 'error' }];
}
