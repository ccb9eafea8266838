import { Inflate, type Zippable, zipSync } from 'fflate';
import type { Checked, Issue } from '../survey/issue';
import { crc32 } from './crc32';
import { maxInflatedBytes, maxZipEntries } from './limits';
import { readZipDirectory, type ZipDirectoryEntry } from './zip-directory';

/** A file inside a zip. Its name is a label with `/` between folders, never a path on this device. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Which entries to inflate, and how many bytes they may come to. */
export interface ReadZipOptions {
  readonly wanted?: (name: string) => boolean;
  readonly maxBytes?: number;
}

/**
 * The wanted files of a zip. Declared sizes are added up before anything is inflated, and the bytes that really come out are
 * counted and checked against them. An entry that is damaged or lies is left out with an issue.
 */
export function readZip(bytes: Uint8Array, options: ReadZipOptions = {}): Checked<readonly ZipEntry[]> {
  const { wanted = () => true, maxBytes = maxInflatedBytes } = options;
  const directory = readZipDirectory(bytes);
  if (!directory) return { value: undefined, issues: [{ code: 'zip-broken', severity: 'error' }] };
  if (directory.length > maxZipEntries) {
    const values = { count: directory.length, limit: maxZipEntries };
    return { value: undefined, issues: [{ code: 'zip-too-many-entries', severity: 'error', values }] };
  }
  const chosen = directory.filter(({ name }) => wanted(name));
  const declaredBytes = chosen.reduce((sum, { inflatedBytes }) => sum + inflatedBytes, 0);
  if (declaredBytes > maxBytes) return { value: undefined, issues: [zipTooBig(declaredBytes, maxBytes)] };
  const entries: ZipEntry[] = [];
  const issues: Issue[] = [];
  for (const entry of chosen) {
    const inflated = inflateEntry(bytes, entry);
    if (inflated instanceof Uint8Array) entries.push({ name: entry.name, bytes: inflated });
    else issues.push(inflated);
  }
  return { value: entries, issues };
}

/** A zip of files, the same bytes for the same files whenever it is made. */
export function writeZip(files: readonly ZipEntry[], options: { readonly stored?: boolean } = {}): Uint8Array {
  const zippable: Zippable = {};
  for (const { name, bytes } of files) zippable[name] = bytes;
  return zipSync(zippable, { level: options.stored ? 0 : 6, mtime: new Date(1980, 0, 1) });
}

/** The issue of an archive that declares more than may be inflated. */
export function zipTooBig(declaredBytes: number, maxBytes = maxInflatedBytes): Issue {
  const mebibyte = 1024 * 1024;
  const values = { megabytes: declaredBytes / mebibyte, limit: maxBytes / mebibyte };
  return { code: 'zip-too-big', severity: 'error', values };
}

function inflateEntry(zip: Uint8Array, entry: ZipDirectoryEntry): Uint8Array | Issue {
  const issue = (code: 'zip-entry-damaged' | 'zip-entry-encrypted' | 'zip-entry-lies'): Issue => ({
    code,
    severity: 'error',
    where: { file: entry.name },
  });
  if (entry.encrypted) return issue('zip-entry-encrypted');
  const packed = zip.subarray(entry.dataStart, entry.dataStart + entry.packedBytes);
  if (packed.byteLength !== entry.packedBytes) return issue('zip-entry-damaged');
  const inflated = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.inflatedBytes) : undefined;
  if (inflated === undefined) return issue('zip-entry-damaged');
  if (inflated === 'too-long' || inflated.byteLength !== entry.inflatedBytes) return issue('zip-entry-lies');
  return crc32(inflated) === entry.crc ? inflated : issue('zip-entry-damaged');
}

/** Compressed bytes handed over at once: deflate makes at most 1032 bytes of one, so no step makes more than 16 MiB. */
const stepBytes = 16 * 1024;

function inflate(packed: Uint8Array, declaredBytes: number): Uint8Array | 'too-long' | undefined {
  const inflated = new Uint8Array(declaredBytes);
  let length = 0;
  try {
    const stream = new Inflate((piece) => {
      if (length + piece.byteLength <= declaredBytes) inflated.set(piece, length);
      length += piece.byteLength;
    });
    for (let at = 0; at < packed.byteLength && length <= declaredBytes; at += stepBytes) {
      stream.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.byteLength);
    }
  } catch {
    return undefined;
  }
  return length > declaredBytes ? 'too-long' : inflated.subarray(0, length);
}
