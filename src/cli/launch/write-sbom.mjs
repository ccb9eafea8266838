import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from './project-root.mjs';

/**
 * Writes the bill of materials of what the product ships, as npm reads it from the lock file (CycloneDX 1.5, JSON).
 * Throws with npm's own message when it cannot.
 *
 * @returns {Promise<string>} absolute path of the file
 */
export async function writeSbom() {
  const options = ['sbom', '--package-lock-only', '--omit=dev', '--sbom-format=cyclonedx'];
  const { stdout } = await promisify(execFile)('npm', options, {
    cwd: projectRoot,
    maxBuffer: 64 * 2 ** 20,
    shell: process.platform === 'win32',
  });
  const file = path.join(projectRoot, 'dist/sbom.cdx.json');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, stdout);
  return file;
}
