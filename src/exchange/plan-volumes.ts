import { chunkLength } from './chunk-cipher';
import type { ManifestItem } from './manifest';

/** Memory sticks with FAT32 stop at 4 GiB, and some programs at 2. */
export const largestVolume = 2 * 1024 ** 3;

/** Header, manifest's own fields and signature, and the tag of the last chunk. */
const fixedLength = 128 * 1024;
const itemLengthInManifest = 220;

/** Shares items out to volumes of at most `limit` bytes, in order. At least one volume, even if it is empty. */
export function planVolumes<Item extends Pick<ManifestItem, 'byteLength'>>(
  items: readonly Item[],
  limit = largestVolume,
): readonly (readonly Item[])[] {
  const volumes: Item[][] = [[]];
  let used = fixedLength;
  for (const item of items) {
    const length = (item.byteLength + itemLengthInManifest) * (1 + 16 / chunkLength);
    if (used + length > limit && (volumes.at(-1)?.length ?? 0) > 0) {
      volumes.push([]);
      used = fixedLength;
    }
    if (used + length > limit) throw new Error(`An item of ${item.byteLength} bytes in volumes of ${limit}.`);
    volumes.at(-1)?.push(item);
    used += length;
  }
  return volumes;
}
