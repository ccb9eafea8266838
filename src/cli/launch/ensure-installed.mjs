import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './project-root.mjs';
import { runTool } from './run-tool.mjs';

/**
 * @typedef {{ version?: string, resolved?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

/**
 * Installs the locked dependencies when node_modules is missing or differs from package-lock.json; quick when it does not.
 * Throws an error with a message for people when that fails.
 */
export async function ensureInstalled() {
  if (
    missingPackages(await readLock('package-lock.json'), await readLock('node_modules/.package-lock.json')).length === 0
  )
    return;
  process.stderr.write('Installing the locked dependencies (npm ci)...\n');
  const status = await runTool('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { output: 'silent' });
  if (status !== 0) {
    throw new Error(
      'The dependencies could not be installed. The first start needs a connection to an npm registry; ' +
        "later ones do not. The lines above are npm's own message. Connect, or set the registry of npm, and start again.",
    );
  }
}

/**
 * Names of the packages that the lock file asks for and node_modules does not have in that version.
 * Optional ones (binaries of other systems) may be absent.
 *
 * @param {LockFile | undefined} locked
 * @param {LockFile | undefined} installed
 * @returns {string[]}
 */
export function missingPackages(locked, installed) {
  const wanted = Object.entries(locked?.packages ?? {}).filter(([name]) => name !== '');
  if (wanted.length === 0) throw new Error('package-lock.json is missing or names no package.');
  const present = installed?.packages ?? {};
  return wanted
    .filter(([name, { version, optional, devOptional }]) => {
      const found = present[name];
      return found ? found.version !== version : !optional && !devOptional;
    })
    .map(([name]) => name);
}

/**
 * @param {string} relativePath
 * @returns {Promise<LockFile | undefined>}
 */
async function readLock(relativePath) {
  try {
    return JSON.parse(await readFile(path.join(projectRoot, relativePath), 'utf8'));
  } catch {
    return undefined;
  }
}
