import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../src/cli/launch/project-root.mjs';
import { countTests } from './count-tests.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

export const results = path.join(projectRoot, 'test-results');

/** Absolute path of a file below node_modules. @param {string} relativePath */
export function installed(relativePath) {
  return path.join(projectRoot, 'node_modules', relativePath);
}

/**
 * Runs one piece of work as a check that passes or fails, and prints its name, outcome and time.
 *
 * @param {string} name
 * @param {() => Promise<unknown>} work fails by throwing
 * @returns {Promise<Tally>}
 */
export async function check(name, work) {
  const started = performance.now();
  try {
    await work();
    report(name, { passed: 1, failed: 0, skipped: 0 }, started);
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    report(name, { passed: 0, failed: 1, skipped: 0 }, started);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * Runs tests of vitest's projects and prints how many passed. A file that does not load, an error outside the tests,
 * and a run without tests each count as one failure.
 *
 * @param {string} name
 * @param {readonly string[]} projects
 * @param {{ env?: NodeJS.ProcessEnv, words?: readonly string[] }} [options] `words`: only files whose name has one of them
 * @returns {Promise<Tally>}
 */
export async function tests(name, projects, { env = {}, words = [] } = {}) {
  const started = performance.now();
  const outcome = path.join(results, `${name.replaceAll(' ', '-')}.json`);
  await mkdir(results, { recursive: true });
  await rm(outcome, { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outcome}`];
  const { status, output } = await run([installed('vitest/vitest.mjs'), 'run', ...words, ...chosen, ...reporters], env);
  const tally = countTests(await readFile(outcome, 'utf8').catch(() => undefined), status);
  if (tally.failed > 0) process.stdout.write(output);
  await writeFile(path.join(results, `${name.replaceAll(' ', '-')}.log`), output);
  report(name, tally, started);
  return tally;
}

/**
 * Runs a tool written for Node and throws with what it printed when its exit status is not 0.
 *
 * @param {string} script
 * @param {readonly string[]} args
 */
export async function tool(script, ...args) {
  const { status, output } = await run([script, ...args], {});
  if (status !== 0) throw new Error(output.trim() || `${path.basename(script)} ended with status ${status}.`);
}

/**
 * Prints what a tool measures. No figure passes or fails, and neither does a tool that could not take it.
 *
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} args
 */
export async function figures(name, script, ...args) {
  const started = performance.now();
  const { status, output } = await run([script, ...args], {});
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`figure ${name.padEnd(14)} ${seconds.padStart(6)} s\n`);
  const lines = output.split('\n').filter((line) => /\d (?:ms|kB)/.test(line));
  process.stdout.write(status === 0 ? `${lines.map((line) => `       ${line}`).join('\n')}\n` : '       not taken\n');
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ status: number, output: string }>}
 */
function run(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args], {
      cwd: projectRoot,
      env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ status: 1, output: error.message }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/**
 * Prints a piece's name, outcome, time and counts.
 *
 * @param {string} name
 * @param {Tally} tally
 * @param {number} started
 */
export function report(name, { passed, failed, skipped }, started) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = passed + failed > 1 || skipped > 0 ? `${passed} passed, ${failed} failed, ${skipped} skipped` : '';
  const line = `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(14)} ${seconds.padStart(6)} s  ${counts}`;
  process.stdout.write(`${line.trimEnd()}\n`);
}
