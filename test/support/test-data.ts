import { existsSync } from 'node:fs';
import path from 'node:path';
import { it } from 'vitest';

const ROOT = path.resolve(process.env['DALA_TEST_DATA'] ?? path.join(import.meta.dirname, '../../../shared/data'));

/** Absolute path of a file of real data, or undefined where this machine does not have it. */
export function testData(relativePath: string): string | undefined {
  const file = path.join(ROOT, relativePath);
  return existsSync(file) ? file : undefined;
}

/**
 * A test over one file of real data; it is skipped, with the missing path in its title, where the data is not there.
 * `body` gets the absolute path.
 */
export function itWithData(title: string, relativePath: string, body: (file: string) => void | Promise<void>): void {
  const file = testData(relativePath);
  const shown = file === undefined ? `${title} (no ${relativePath} under DALA_TEST_DATA)` : title;
  it.skipIf(file === undefined)(shown, () => body(file ?? relativePath));
}
