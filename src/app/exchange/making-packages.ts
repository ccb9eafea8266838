import { contentSince, reachOf } from '../../exchange/content-since';
import { readDeviceCard } from '../../exchange/device-card';
import type { Reach } from '../../exchange/manifest';
import type { PackageSecret, Recipient } from '../../exchange/package-access';
import { packageCost } from '../../exchange/package-cost';
import type { PackageContent, VolumeOut } from '../../exchange/write-package';
import type { AppContext } from '../app-context';
import { exchangeContent } from './exchange-content';
import { keepReceipt, peerReach } from './exchange-receipts';
import { localIsoTime } from '../../i18n/kazakhstan-time';
import { openJournal } from '../operation/open-journal';
import type { BlobFile } from '../ports/file-output';
import type { PackageKeys } from '../ports/operation-journal';
import { storeIssue } from '../store-issue';
import { volumeBlob } from './volume-blob';

/** For whom a package is made: everyone who knows a passphrase, or the one device of a card. */
export type Addressee =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'card'; readonly card: string };

export interface Making {
  /** A peer that gets only what it lacked when its last package was made; absent: everything. */
  readonly since?: string;
  readonly onProgress: (share: number) => void;
}

/** Packages out. */
export function makingPackageActions(context: AppContext) {
  const { ports } = context;
  return {
    /** Makes the files of a package, with its receipt in it; undefined if that failed, which the person is told. */
    async make(to: Addressee, { since, onProgress }: Making): Promise<readonly BlobFile[] | undefined> {
      const journal = openJournal(context);
      const keys = await journal.packageKeys();
      const recipients = keys && (await recipientsOf(context, to, keys.secret));
      if (!keys || !recipients) return undefined;
      // Signed before it is counted, and once more with the receipt.
      await journal.seal();
      const peer: Reach = since === undefined ? {} : peerReach(context, since);
      const reach = reachOf(journal.frontier);
      const photos = (await contentFor(context, peer)).photos.length;
      const figures = { entries: entriesBeyond(reach, peer), photos, conflicts: 0, refused: 0, reach };
      const addressed = since === undefined ? {} : { peer: since };
      if (!(await keepReceipt(context, { direction: 'sent', ...addressed, ...figures }))) return undefined;
      const sealed = await journal.seal();
      if (sealed.ok) return toFiles(context, await writeVolumes(context, { keys, recipients, peer }), onProgress);
      context.tell([storeIssue(sealed.failure)]);
      return undefined;
    },

    canShare: (file: BlobFile) => ports.files.canShare(file),

    async save(file: BlobFile): Promise<void> {
      await ports.files.save(file);
      context.tellDone('app.file-saved', { file: file.name });
    },

    async share(file: BlobFile): Promise<void> {
      if ((await ports.files.share(file)) === 'shared') context.tellDone('app.file-shared', { file: file.name });
    },
  };
}

/** One's own key goes along, so that a backup opens on the device that made it. */
async function recipientsOf(
  context: AppContext,
  to: Addressee,
  { publicKey }: Extract<PackageSecret, { kind: 'key' }>,
): Promise<readonly Recipient[] | undefined> {
  const own: Recipient = { kind: 'key', publicKey };
  if (to.kind === 'passphrase') return [{ ...to, cost: packageCost, derive: context.ports.derivation.derive }, own];
  const card = await readDeviceCard(to.card);
  if (!card) context.tell([{ code: 'exchange-card', severity: 'error' }]);
  return card && [{ kind: 'key', publicKey: card.publicKey }, own];
}

interface Writing {
  readonly keys: PackageKeys;
  readonly recipients: readonly Recipient[];
  /** What the peer holds already. */
  readonly peer: Reach;
}

async function writeVolumes(context: AppContext, { keys, recipients, peer }: Writing): Promise<readonly VolumeOut[]> {
  const journal = openJournal(context);
  const { operationId, founder } = journal.owner;
  const { writePackage } = await import('../../exchange/write-package');
  return writePackage(await contentFor(context, peer), {
    operationId,
    founder,
    senderName: senderName(context),
    wallMs: context.ports.now().getTime(),
    reach: reachOf(journal.frontier),
    sender: keys.sender,
    recipients,
  });
}

/** What is signed and the peer lacks, with its photos. */
async function contentFor(context: AppContext, peer: Reach): Promise<PackageContent> {
  const { records } = context.state.getState();
  const { content, photosOfSegment } = await exchangeContent(context.opened(), openJournal(context), records);
  return contentSince(content, peer, photosOfSegment);
}

async function toFiles(
  context: AppContext,
  volumes: readonly VolumeOut[],
  onProgress: (share: number) => void,
): Promise<readonly BlobFile[]> {
  const all = volumes.reduce((sum, { byteLength }) => sum + byteLength, 0);
  let written = 0;
  const files: BlobFile[] = [];
  for (const { volume, volumes: count, bytes } of volumes) {
    const blob = await volumeBlob(bytes, (length) => {
      written += length;
      onProgress(Math.min(1, written / Math.max(1, all)));
    });
    files.push({ name: packageName(context, { volume, count }), mediaType: 'application/octet-stream', bytes: blob });
  }
  return files;
}

/** The team or person who holds the device, as the receiver reads it. */
function senderName({ state }: AppContext): string {
  const { records, settings } = state.getState();
  const person = records.person.get(settings.personId ?? '');
  return records.team.get(person?.teamId ?? '')?.name ?? person?.name ?? '';
}

function entriesBeyond(reach: Reach, peer: Reach): number {
  return Object.entries(reach).reduce((sum, [device, last]) => sum + Math.max(0, last - (peer[device] ?? 0)), 0);
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
