import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The files under a folder in whose bytes any of `needles` occurs, as `file: needle`. */
export async function searchFolder(folder: string, needles: ReadonlyMap<string, Buffer>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    for (const [name, needle] of needles)
      if (bytes.includes(needle)) found.push(`${path.relative(folder, file)}: ${name}`);
  }
  return found;
}

/** A text as it may lie on a disk: UTF-8 and UTF-16. */
export function textNeedles(name: string, text: string): ReadonlyMap<string, Buffer> {
  return new Map([
    [`${name} in UTF-8`, Buffer.from(text, 'utf8')],
    [`${name} in UTF-16`, Buffer.from(text, 'utf16le')],
  ]);
}
