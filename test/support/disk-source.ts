import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { FileSource } from '../../src/formats/file-source';

/** A file on disk of which only the asked bytes are read. */
export function diskSource(file: string): FileSource {
  const handle = openSync(file, 'r');
  const { size } = fstatSync(handle);
  closeSync(handle);
  return {
    name: path.basename(file),
    byteLength: size,
    async slice(start, end) {
      const open = openSync(file, 'r');
      const bytes = new Uint8Array(end - start);
      const length = readSync(open, bytes, 0, bytes.byteLength, start);
      closeSync(open);
      return bytes.subarray(0, length);
    },
  };
}
