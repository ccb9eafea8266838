import { execFile } from 'node:child_process';
import { projectRoot } from '../../src/cli/launch/project-root.mjs';
import { report } from './step.mjs';

/**
 * Asks the registry for known faults of what is shipped. Without an answer (no network, a registry without that service)
 * nothing is proved, and the check counts as skipped.
 *
 * @returns {Promise<import('./step.mjs').Tally>}
 */
export async function audit() {
  const started = performance.now();
  const found = await serious();
  if (found === undefined) process.stdout.write('The registry gave no answer to the audit.\n');
  else if (found.length > 0) process.stdout.write(`Known faults of high or critical severity: ${found.join(', ')}\n`);
  const tally =
    found === undefined
      ? { passed: 0, failed: 0, skipped: 1 }
      : { passed: found.length === 0 ? 1 : 0, failed: found.length === 0 ? 0 : 1, skipped: 0 };
  report('audit', tally, started);
  return tally;
}

/** @returns {Promise<string[] | undefined>} names of packages with a high or critical fault */
function serious() {
  return new Promise((resolve) => {
    execFile(
      'npm',
      ['audit', '--omit=dev', '--json'],
      { cwd: projectRoot, timeout: 60_000, maxBuffer: 64 * 2 ** 20, shell: process.platform === 'win32' },
      (_error, stdout) => resolve(namesOf(stdout)),
    );
  });
}

/**
 * The packages of an `npm audit --json` report that are at high or critical risk; undefined when it is none.
 *
 * @param {string} report
 */
export function namesOf(report) {
  try {
    /** @type {{ vulnerabilities?: Record<string, { severity: string }> }} */
    const { vulnerabilities } = JSON.parse(report);
    if (vulnerabilities === undefined) return undefined;
    return Object.entries(vulnerabilities)
      .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
      .map(([name, { severity }]) => `${name} (${severity})`);
  } catch {
    return undefined;
  }
}
