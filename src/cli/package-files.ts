import { createReadStream, createWriteStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PackageInput } from '../exchange/open-volume';
import type { PackageSecret } from '../exchange/package-access';
import type { Issue } from '../survey/issue';
import { UsageError } from './usage-error';

/** Where commands take a package's passphrase from: never from the command line, which other programs can read. */
export const passphraseOption = { 'passphrase-file': { type: 'string' } } as const;

/** The passphrase in a file (its first line) or in DALA_PASSPHRASE. */
export async function packageSecret(file: string | undefined): Promise<Extract<PackageSecret, { kind: 'passphrase' }>> {
  const text = file === undefined ? process.env['DALA_PASSPHRASE'] : await firstLine(file);
  if (!text) throw new UsageError('Give the passphrase with --passphrase-file FILE or in DALA_PASSPHRASE.');
  return { kind: 'passphrase', passphrase: text };
}

/** Files of the disk as volumes of packages, and an issue for each that is not there. */
export async function packageInputs(
  files: readonly string[],
): Promise<{ readonly inputs: readonly PackageInput[]; readonly issues: readonly Issue[] }> {
  const inputs: PackageInput[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    try {
      await access(file);
      inputs.push({ name: path.basename(file), open: () => bytesOf(file) });
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      issues.push({ code: 'file-not-found', severity: 'error', where: { file }, values: { reason } });
    }
  }
  return { inputs, issues };
}

/** Writes a volume as its bytes are made. */
export async function writeVolume(file: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  await pipeline(Readable.from(bytes), createWriteStream(file));
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const piece of createReadStream(file, { highWaterMark: 1024 * 1024 })) yield new Uint8Array(piece);
}

async function firstLine(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).split(/\r?\n/)[0] ?? '';
  } catch {
    throw new UsageError(`The passphrase file ${file} cannot be read.`);
  }
}
