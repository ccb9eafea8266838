import type { FileSource } from '../file-source';

/** The file is read in blocks of this size, since a picture spans several pages that lie one behind another. */
const blockBytes = 64 * 1024;

/** Blocks that are kept: 4 MB, whatever the file's size. */
const keptBlocks = 64;

/** An SQLite database file's pages, read on demand. */
export interface SqlitePages {
  readonly pageBytes: number;
  /** Bytes of a page that hold content. */
  readonly usableBytes: number;
  readonly pageCount: number;
  /** A page, counted from 1. Rejects for a number outside the file. */
  page(number: number): Promise<Uint8Array>;
}

/** Reads the header (https://www.sqlite.org/fileformat.html, 1.3); undefined for no UTF-8 SQLite 3 database. */
export async function sqlitePages(source: FileSource): Promise<SqlitePages | undefined> {
  if (source.byteLength < 512) return undefined;
  const header = await source.slice(0, 100);
  if (new TextDecoder('latin1').decode(header.subarray(0, 16)) !== 'SQLite format 3\0') return undefined;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const stored = view.getUint16(16);
  const pageBytes = stored === 1 ? 65_536 : stored;
  const usableBytes = pageBytes - view.getUint8(20);
  const isPowerOfTwo = pageBytes >= 512 && (pageBytes & (pageBytes - 1)) === 0;
  const encoding = view.getUint32(56);
  if (!isPowerOfTwo || usableBytes < 480 || encoding > 1) return undefined;
  const pageCount = Math.floor(source.byteLength / pageBytes);
  const block = blocksOf(source);
  return {
    pageBytes,
    usableBytes,
    pageCount,
    async page(number) {
      if (!Number.isInteger(number) || number < 1 || number > pageCount) {
        throw new Error(`Page ${number} of a database of ${pageCount} pages.`);
      }
      const start = (number - 1) * pageBytes;
      const from = start % blockBytes;
      return (await block(Math.floor(start / blockBytes))).subarray(from, from + pageBytes);
    },
  };
}

function blocksOf(source: FileSource): (index: number) => Promise<Uint8Array> {
  const kept = new Map<number, Promise<Uint8Array>>();
  return (index) => {
    const known = kept.get(index);
    const block = known ?? source.slice(index * blockBytes, Math.min(source.byteLength, (index + 1) * blockBytes));
    kept.delete(index);
    kept.set(index, block);
    if (!known) block.catch(() => kept.delete(index));
    const oldest = kept.keys().next();
    if (kept.size > keptBlocks && !oldest.done) kept.delete(oldest.value);
    return block;
  };
}
