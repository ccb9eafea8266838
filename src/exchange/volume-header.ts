import { sha256 } from '../crypto/sha256';
import { isObject, readJson } from '../journal/read-json';
import { type ByteQueue, join } from './byte-queue';
import { type Access, readAccess } from './package-access';

type Bytes = Uint8Array<ArrayBuffer>;

/** What lies in the clear at the beginning of a volume: a random id, which volume it is, and how to come by its key. */
export interface VolumeHeader {
  readonly packageId: string;
  readonly volume: number;
  readonly access: readonly Access[];
}

const magic = new TextEncoder().encode('DALAPKG1');
const longestHeader = 64 * 1024;

/** `DALAPKG1`, the header's length (4 bytes, big end first), the header in JSON. */
export function writeVolumeHeader(header: VolumeHeader): Bytes {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length);
  return join([magic, length, json]);
}

/** The header and its hash, which the chunks are bound to; undefined if this is no volume of a package. */
export async function readVolumeHeader(
  queue: ByteQueue,
): Promise<{ readonly header: VolumeHeader; readonly context: Bytes } | undefined> {
  const start = await queue.take(magic.length + 4);
  if (start.length < magic.length + 4 || magic.some((byte, at) => start[at] !== byte)) return undefined;
  const length = new DataView(start.buffer, start.byteOffset).getUint32(magic.length);
  if (length > longestHeader) return undefined;
  const json = await queue.take(length);
  const header = readHeader(readJson(json));
  return header && { header, context: await sha256(join([start, json])) };
}

/** What a volume's key is wrapped for. */
export function volumeContext({ packageId, volume }: Pick<VolumeHeader, 'packageId' | 'volume'>): string {
  return `${packageId}/${volume}`;
}

function readHeader(value: unknown): VolumeHeader | undefined {
  if (!isObject(value) || !Array.isArray(value.access)) return undefined;
  const { packageId, volume } = value;
  if (typeof packageId !== 'string' || typeof volume !== 'number') return undefined;
  const access = value.access.slice(0, 16).map(readAccess);
  return { packageId, volume, access: access.filter((one) => one !== undefined) };
}
