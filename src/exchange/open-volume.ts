import { sha256Hex } from '../crypto/sha256';
import type { IssueCode } from '../i18n/message';
import type { DeviceId } from '../journal/entry';
import type { SegmentOpener } from '../journal/open-segment';
import { refusalIssue } from '../journal/refusal-issue';
import type { SealedSegment, Segment } from '../journal/segment';
import { openStatement, type SealedStatement, type TrustStatement } from '../journal/trust-statement';
import type { Issue } from '../survey/issue';
import { ByteQueue } from './byte-queue';
import { openChunks } from './chunk-cipher';
import { type Manifest, type ManifestItem, openManifest } from './manifest';
import type { VolumeKeyOpener } from './package-access';
import { type Loss, PlainQueue } from './plain-queue';
import { readSigned } from './signed-bytes';
import { readVolumeHeader, volumeContext } from './volume-header';

type Bytes = Uint8Array<ArrayBuffer>;

/** One thing out of a volume, checked by itself; or why it is refused, in which case the rest goes on. */
export type PackageItem =
  | { readonly kind: 'statement'; readonly sealed: SealedStatement; readonly statement: TrustStatement }
  | { readonly kind: 'segment'; readonly sealed: SealedSegment; readonly segment: Segment }
  | { readonly kind: 'photo'; readonly sha256: string; readonly bytes: Bytes }
  | { readonly kind: 'refused'; readonly issue: Issue };

/** A volume that opened: its manifest, whose signature holds, the device that signed it, and its items, to be read once. */
export interface OpenedVolume {
  readonly manifest: Manifest;
  readonly sender: DeviceId;
  readonly items: AsyncIterable<PackageItem>;
}

/** A file under a name for messages. */
export interface PackageInput {
  readonly name: string;
  /** Its bytes from the beginning; may be called again. */
  readonly open: () => AsyncIterable<Bytes>;
}

/** How volumes of a package are opened: one for all of them. */
export interface VolumeOpening {
  readonly keys: VolumeKeyOpener;
  readonly openSegment: SegmentOpener;
}

/** More than the largest import edit of 100,000 records, and than any photo: what lies in memory at once. */
const largestItem = 128 * 1024 ** 2;

/** Opens a volume; for one that does not open at all, why. */
export async function openVolume(
  input: PackageInput,
  { keys, openSegment }: VolumeOpening,
): Promise<OpenedVolume | { readonly issue: Issue }> {
  const fail = (code: IssueCode) => ({ issue: { code, severity: 'error', where: { file: input.name } } }) as const;
  const queue = new ByteQueue(input.open());
  const start = await readVolumeHeader(queue);
  if (!start) return fail('exchange-no-package');
  const key = await keys(start.header.access, volumeContext(start.header));
  if (!key) return fail('exchange-locked');
  const plain = new PlainQueue(openChunks(queue, { key, context: start.context }));
  const manifest = await takeManifest(plain);
  if (typeof manifest === 'string') return fail(manifest);
  const { packageId, volume } = manifest.manifest;
  if (packageId !== start.header.packageId || volume !== start.header.volume) return fail('exchange-manifest');
  const items = readItems(manifest.manifest.items, { plain, openSegment, file: input.name });
  return { manifest: manifest.manifest, sender: manifest.device, items };
}

async function takeManifest(
  plain: PlainQueue,
): Promise<{ readonly manifest: Manifest; readonly device: DeviceId } | IssueCode> {
  const length = await plain.take(4);
  if (typeof length === 'string') return length;
  const byteLength = new DataView(length.buffer, length.byteOffset).getUint32(0);
  if (byteLength > largestItem) return 'exchange-manifest';
  const bytes = await plain.take(byteLength);
  if (typeof bytes === 'string') return bytes;
  return openManifest(readSigned(bytes));
}

interface ItemReading {
  readonly plain: PlainQueue;
  readonly openSegment: SegmentOpener;
  readonly file: string;
}

async function* readItems(
  items: readonly ManifestItem[],
  { plain, openSegment, file }: ItemReading,
): AsyncGenerator<PackageItem> {
  const order = new ItemOrder();
  for (const [index, item] of items.entries()) {
    const bytes = item.byteLength > largestItem ? 'exchange-cut-off' : await plain.take(item.byteLength);
    if (bytes === 'exchange-cut-off') {
      yield refused({ code: bytes, severity: 'error', where: { file }, values: { count: items.length - index } });
      return;
    }
    const fault = bytes === 'exchange-damaged' ? bytes : order.fault(item);
    if (fault || typeof bytes === 'string') yield refusedItem(item, fault ?? 'exchange-damaged', file);
    else yield await openItem(item, bytes, { openSegment, file });
  }
}

/** Sees an item that comes twice, and a segment that comes before the one that precedes it. */
class ItemOrder {
  readonly #hashes = new Set<string>();
  readonly #reach = new Map<DeviceId, number>();

  fault(item: ManifestItem): IssueCode | undefined {
    if (this.#hashes.has(item.sha256)) return 'exchange-repeated';
    this.#hashes.add(item.sha256);
    if (item.kind !== 'segment') return undefined;
    if (item.first <= (this.#reach.get(item.device) ?? 0)) return 'exchange-order';
    this.#reach.set(item.device, item.last);
    return undefined;
  }
}

async function openItem(
  item: ManifestItem,
  bytes: Bytes,
  { openSegment, file }: Pick<ItemReading, 'openSegment' | 'file'>,
): Promise<PackageItem> {
  if (item.kind === 'photo') {
    if ((await sha256Hex(bytes)) !== item.sha256) return refusedItem(item, 'exchange-differs', file);
    return { kind: 'photo', sha256: item.sha256, bytes };
  }
  const sealed = readSigned(bytes);
  if (item.kind === 'statement') {
    const statement = await openStatement(sealed);
    if (!statement) return refusedItem(item, 'journal-statement', file);
    return statement.hash === item.sha256
      ? { kind: 'statement', sealed, statement }
      : refusedItem(item, 'exchange-differs', file);
  }
  const opened = await openSegment(sealed);
  if ('refused' in opened) {
    const { refused: code, device = item.device, from = item.first } = opened;
    return refused({ ...refusalIssue({ device, from, code }), where: { file } });
  }
  const { segment } = opened;
  if (segment.device !== item.device) return refusedItem(item, 'journal-forged', file);
  const isAsSaid = segment.hash === item.sha256 && segment.first === item.first && segment.last === item.last;
  return isAsSaid ? { kind: 'segment', sealed, segment } : refusedItem(item, 'exchange-differs', file);
}

function refusedItem(item: ManifestItem, code: IssueCode | Loss, file: string): PackageItem {
  const place = item.kind === 'segment' ? { device: item.device, from: item.first } : { device: '', from: 0 };
  const values = { kind: item.kind, sha256: item.sha256.slice(0, 12), ...place };
  return refused({ code, severity: code === 'exchange-repeated' ? 'info' : 'warning', where: { file }, values });
}

function refused(issue: Issue): PackageItem {
  return { kind: 'refused', issue };
}
