import { spawn } from 'node:child_process';
import { projectRoot } from './project-root.mjs';

/**
 * Runs a program in the project's folder, with what it prints on stderr, and resolves with its exit status
 * (1 when it could not be started or was killed).
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ output?: 'stderr' | 'silent', env?: NodeJS.ProcessEnv, limitS?: number }} [options] `silent` prints only
 *   when the program fails; `limitS` ends it after so many seconds.
 * @returns {Promise<number>}
 */
export function runTool(command, args, { output = 'stderr', env = process.env, limitS = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: projectRoot,
      env,
      timeout: limitS * 1000,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    /** @type {Buffer[]} */
    const held = [];
    const take = (/** @type {Buffer} */ chunk) => {
      if (output === 'silent') held.push(chunk);
      else process.stderr.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (status) => {
      if (status !== 0) process.stderr.write(Buffer.concat(held));
      resolve(status ?? 1);
    });
  });
}
