import type { FileReading } from '../../src/formats/file-content';
import { bytesSource } from '../../src/formats/file-source';
import { readFile } from '../../src/formats/read-file';
import type { VectorFile } from '../../src/formats/vector/feature';

/** A file of text, or of bytes, through the one door. */
export async function readText(content: string | Uint8Array, name = 'file'): Promise<FileReading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readFile(bytesSource(name, bytes));
}

/** The features of a reading; fails the test where there are none. */
export function featuresOf({ content, issues }: FileReading): VectorFile {
  if (content?.kind !== 'features') throw new Error(`No features: ${JSON.stringify(issues)}`);
  return content.file;
}

/** The codes of what a reading has to say. */
export function codesOf({ issues }: Pick<FileReading, 'issues'>): string[] {
  return issues.map(({ code }) => code);
}
