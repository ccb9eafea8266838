import { contentSince, reachOf } from '../exchange/content-since';
import type { Recipient } from '../exchange/package-access';
import { packageCost } from '../exchange/package-cost';
import { type PackageContents, readPackage } from '../exchange/read-package';
import { journalOf } from '../exchange/verify-package';
import { writePackage } from '../exchange/write-package';
import { readDeviceCard } from '../exchange/device-card';
import type { ExchangeReceipt } from '../survey/exchange-receipt';
import type { AppContext } from './app-context';
import { exchangeContent } from './exchange-content';
import { keepRecord } from './keep-record';
import { localIsoTime } from './local-iso-time';
import { openJournal } from './open-journal';
import { lookIntoPackages, packageInput, type PackageLook, partsOf } from './package-look';
import type { BlobFile } from './ports/file-output';
import type { OperationJournal } from './ports/operation-journal';
import type { OpenOperation } from './ports/operation-store';
import { storeIssue } from './store-issue';
import { volumeBlob } from './volume-blob';

/** For whom a package is made: everyone who knows a passphrase, or the one device of a card. */
export type Addressee =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'card'; readonly card: string };

/** A device that a package came from. */
export interface Peer {
  readonly device: string;
  readonly name: string;
  readonly at: string;
}

/** Packages out and in. */
export function exchangeActions(context: AppContext) {
  const { ports, state } = context;

  /** One's own key goes along, so that a backup opens on the device that made it. */
  async function recipientsOf(to: Addressee, own: Recipient): Promise<readonly Recipient[] | undefined> {
    if (to.kind === 'passphrase') return [{ ...to, cost: packageCost }, own];
    const card = await readDeviceCard(to.card);
    if (!card) context.tell([{ code: 'exchange-card', severity: 'error' }]);
    return card && [{ kind: 'key', publicKey: card.publicKey }, own];
  }

  function keepReceipt(receipt: Omit<ExchangeReceipt, 'kind' | 'id' | 'at' | 'device'>): Promise<boolean> {
    const made = { kind: 'exchange-receipt', id: ports.newId(), at: localIsoTime(ports.now()) } as const;
    const device = openJournal(context).owner.device ?? '';
    return keepRecord(context, { ...made, device, ...receipt }, { key: `edit.package-${receipt.direction}` });
  }

  function senderName(): string {
    const { records, settings } = state.getState();
    const person = records.person.get(settings.personId ?? '');
    return records.team.get(person?.teamId ?? '')?.name ?? person?.name ?? '';
  }

  return {
    /** Makes the files of a package: of all there is, or of what a peer lacked when its last package was made. */
    async make(
      to: Addressee,
      { since, onProgress }: { readonly since?: string; readonly onProgress: (share: number) => void },
    ): Promise<readonly BlobFile[] | undefined> {
      const journal = openJournal(context);
      const keys = await journal.packageKeys();
      const recipients = keys && (await recipientsOf(to, { kind: 'key', publicKey: keys.secret.publicKey }));
      if (!keys || !recipients) return undefined;
      const peerReach = since === undefined ? {} : (lastReceipt(context, since)?.reach ?? {});
      const reach = reachOf(journal.frontier);
      const entries = newEntries(reach, peerReach);
      const photos = (await journal.photoIds()).size;
      const figures = { entries, photos, conflicts: 0, refused: 0, reach };
      const peer = since === undefined ? {} : { peer: since };
      if (!(await keepReceipt({ direction: 'sent', ...peer, ...figures }))) return undefined;
      const sealed = await journal.seal();
      if (!sealed.ok) {
        context.tell([storeIssue(sealed.failure)]);
        return undefined;
      }
      const handed = await exchangeContent(context.opened(), journal, state.getState().records);
      const content = contentSince(handed.content, peerReach, handed.photosOfSegment);
      const { operationId, founder } = journal.owner;
      const letter = { operationId, founder, senderName: senderName(), wallMs: ports.now().getTime() };
      const volumes = await writePackage(content, {
        ...letter,
        reach: reachOf(journal.frontier),
        sender: keys.sender,
        recipients,
      });
      const allBytes = volumes.reduce((sum, { byteLength }) => sum + byteLength, 0);
      let written = 0;
      const files: BlobFile[] = [];
      for (const { volume, volumes: count, bytes } of volumes) {
        const blob = await volumeBlob(bytes, (length) => {
          written += length;
          onProgress(Math.min(1, written / Math.max(1, allBytes)));
        });
        files.push({
          name: packageName(context, { volume, count }),
          mediaType: 'application/octet-stream',
          bytes: blob,
        });
      }
      return files;
    },

    canShare: (file: BlobFile) => ports.files.canShare(file),

    async save(file: BlobFile): Promise<void> {
      await ports.files.save(file);
      context.tellDone('app.file-saved', { file: file.name });
    },

    async share(file: BlobFile): Promise<void> {
      if ((await ports.files.share(file)) === 'shared') context.tellDone('app.file-shared', { file: file.name });
    },

    /** Reads packages and says what they would bring. Without a passphrase only those for this device open. */
    async look(
      files: readonly File[],
      passphrase: string | undefined,
      onProgress: (share: number) => void,
    ): Promise<PackageLook | 'locked'> {
      const journal = openJournal(context);
      const keys = await journal.packageKeys();
      if (!keys) return 'locked';
      const secret = passphrase === undefined ? keys.secret : ({ kind: 'passphrase', passphrase } as const);
      return lookIntoPackages(files, secret, { journal, onProgress });
    },

    /** Takes in what was looked at: photos first, then all entries in one transaction, then the receipt. */
    async take(look: PackageLook): Promise<boolean> {
      const journal = openJournal(context);
      if (!(await keepPhotos(context, look, journal))) return false;
      const { result, report } = await journal.merge(partsOf(look.contents));
      if (!result.ok || !report) {
        context.tell([storeIssue(result.ok ? 'locked' : result.failure)]);
        return false;
      }
      await eraseTombstoned(context, journal);
      for (const one of sendersOf(look.contents)) {
        const { added: entries, conflicts, refused } = report;
        const figures = {
          entries,
          photos: look.newPhotos.length,
          conflicts: conflicts.length,
          refused: refused.length,
        };
        await keepReceipt({ direction: 'received', ...one, ...figures });
      }
      context.tellDone('exchange.taken', { entries: report.added, conflicts: report.conflicts.length });
      return true;
    },

    /** Takes an operation that is not on this device yet from its packages, under a passphrase of its own. */
    async join(
      files: readonly File[],
      { packagePassphrase, passphrase }: { readonly packagePassphrase: string; readonly passphrase: string },
    ): Promise<OpenOperation | undefined> {
      const secret = { kind: 'passphrase', passphrase: packagePassphrase } as const;
      const inputs = files.map(packageInput);
      const contents = await readPackage(inputs, secret);
      const issues = joinIssues(contents, await ports.operations.list());
      context.tell(issues);
      const founded = journalOf(contents);
      if (issues.length > 0 || !founded) return undefined;
      await ports.health.askToPersist();
      const { operationId, founder } = founded.owner;
      const keeping = { kind: 'passphrase', passphrase } as const;
      const opened = await ports.journals.join({ operationId, founder, ...partsOf(contents) }, keeping);
      const journal = ports.journals.of(operationId);
      if (!journal) throw new Error(`Operation ${operationId} was joined and has no journal.`);
      const look = await lookIntoPackages(files, secret, { journal, onProgress: () => undefined });
      if (look !== 'locked') await keepPhotos(context, look, journal);
      return opened;
    },

    /** Devices that packages came from, the last first. */
    peers(): readonly Peer[] {
      const byDevice = new Map<string, Peer>();
      const received = [...state.getState().records['exchange-receipt'].values()]
        .filter(({ direction, device }) => direction === 'received' && device === openJournal(context).owner.device)
        .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
      for (const { peer, peerName = '', at } of received) {
        if (peer !== undefined) byDevice.set(peer, { device: peer, name: peerName, at });
      }
      return [...byDevice.values()].toReversed();
    },

    /** Own edits that no package holds yet. */
    unexchanged(): number {
      const { owner, frontier } = openJournal(context);
      const own = [...state.getState().records['exchange-receipt'].values()].filter(
        ({ device }) => device === owner.device,
      );
      const sent = own.filter(isSent).toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))[0];
      const made = frontier.get(owner.device ?? '') ?? 0;
      if (!sent) return made - own.length;
      const receipts = own.filter(
        (receipt) => receipt !== sent && Date.parse(receipt.at) >= Date.parse(sent.at),
      ).length;
      return Math.max(0, made - reachIn(sent.reach, owner.device) - 1 - receipts);
    },
  };
}

function isSent({ direction }: ExchangeReceipt): boolean {
  return direction === 'sent';
}

function reachIn(reach: Readonly<Record<string, number>>, device = ''): number {
  return reach[device] ?? 0;
}

function newEntries(reach: Readonly<Record<string, number>>, peer: Readonly<Record<string, number>>): number {
  return Object.entries(reach).reduce((sum, [device, last]) => sum + Math.max(0, last - (peer[device] ?? 0)), 0);
}

function lastReceipt({ state }: AppContext, peer: string): ExchangeReceipt | undefined {
  return [...state.getState().records['exchange-receipt'].values()]
    .filter((receipt) => receipt.direction === 'received' && receipt.peer === peer)
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))[0];
}

/** Says nothing of the operation but that it is one to train on. */
function packageName(
  { ports, state }: AppContext,
  { volume, count }: { readonly volume: number; readonly count: number },
): string {
  const { operation } = state.getState();
  const nature = operation.phase === 'open' ? operation.operation.nature : 'real';
  const stamp = localIsoTime(ports.now()).slice(0, 16).replaceAll(/[-:]/g, '').replace('T', '-');
  const parts = [
    nature === 'real' ? '' : `${nature.toUpperCase()}-`,
    `dala-${stamp}`,
    count > 1 ? `-${volume}-of-${count}` : '',
  ];
  return `${parts.join('')}.dala`;
}

/** Photos of a package on their way into the store, one in memory at a time. */
async function keepPhotos(context: AppContext, look: PackageLook, journal: OperationJournal): Promise<boolean> {
  if (look.newPhotos.length === 0) return true;
  let kept = true;
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

function sendersOf({
  manifests,
}: PackageContents): readonly Pick<ExchangeReceipt, 'peer' | 'peerName' | 'packageId' | 'reach'>[] {
  const packages = new Map(manifests.map((one) => [one.manifest.packageId, one]));
  return [...packages.values()].map(({ sender, manifest }) => ({
    peer: sender,
    peerName: manifest.senderName,
    packageId: manifest.packageId,
    reach: manifest.reach,
  }));
}

function joinIssues(contents: PackageContents, known: readonly { readonly id: string }[]) {
  const [first] = contents.manifests;
  if (!first) return contents.issues;
  const { operationId, founder } = first.manifest;
  if (known.some(({ id }) => id === operationId)) return [{ code: 'join-known', severity: 'error' } as const];
  const isMixed = contents.manifests.some(
    ({ manifest }) => manifest.operationId !== operationId || manifest.founder !== founder,
  );
  if (isMixed) return [{ code: 'exchange-other-operation', severity: 'error' } as const];
  const isWhole = journalOf(contents)?.records.some(({ kind }) => kind === 'operation') ?? false;
  return isWhole ? [] : [{ code: 'join-incomplete', severity: 'error' } as const];
}
