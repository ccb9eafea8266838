/** What the central directory of a zip says of one file. Sizes are claims. */
export interface ZipDirectoryEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  readonly inflatedBytes: number;
  readonly dataStart: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/**
 * The files of a zip by its central directory (PKWARE APPNOTE 4.3), folders left out; undefined where the directory is missing
 * or broken. Zip64 is not read: no file this program takes as a zip is near 4 GiB.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipDirectoryEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipDirectoryEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return undefined;
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return undefined;
    const entry = readEntry(view, { at, nameBytes });
    if (!entry) return undefined;
    if (!entry.name.endsWith('/')) entries.push(entry);
    at = next;
  }
  return entries;
}

/** The end record lies in the last 64 KiB, behind it only a comment. */
function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

function readEntry(view: DataView, place: { at: number; nameBytes: number }): ZipDirectoryEntry | undefined {
  const { at, nameBytes } = place;
  const local = view.getUint32(at + 42, true);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localSignature) return undefined;
  const flags = view.getUint16(at + 8, true);
  return {
    name: decodeName(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameBytes)),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    inflatedBytes: view.getUint32(at + 24, true),
    dataStart: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
  };
}

/** UTF-8, or code page 866 as Windows packs Russian names. */
function decodeName(bytes: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    name = new TextDecoder('ibm866').decode(bytes);
  }
  return name.replaceAll('\\', '/');
}
