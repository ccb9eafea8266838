import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './project-root.mjs';
import { runTool } from './run-tool.mjs';

const COMMON_INPUTS = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];

/** What each build reads and makes; `skip` are folders that cannot change its result. */
const BUILDS = {
  app: {
    mode: 'production',
    inputs: [...COMMON_INPUTS, 'index.html', 'public', 'src'],
    skip: [],
    made: ['app', 'app.headers.json', 'app.nginx.conf'],
    result: 'dist/app/index.html',
  },
  cli: {
    mode: 'cli',
    inputs: [...COMMON_INPUTS, 'src'],
    skip: ['src/ui', 'src/map', 'src/pwa'],
    made: ['cli'],
    result: 'dist/cli/dala.mjs',
  },
};

/**
 * Builds the app or the command line when its result is missing or was made from other inputs (by content, not by time).
 * Prints on stderr only. Throws an error with a message for people when the build fails.
 *
 * @param {keyof typeof BUILDS} name
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<string>} absolute path of the result
 */
export async function ensureBuilt(name, { force = false } = {}) {
  const { mode, inputs, skip, made, result } = BUILDS[name];
  const resultPath = path.join(projectRoot, result);
  const stampPath = path.join(projectRoot, 'dist', `${name}.stamp`);
  const digest = await digestOf(inputs, skip);
  if (!force && (await readText(stampPath)) === digest && (await readText(resultPath)) !== undefined) return resultPath;
  process.stderr.write(name === 'app' ? 'Building the app...\n' : 'Building the command line...\n');
  await rm(stampPath, { force: true });
  await buildAside(mode, made);
  await writeFile(stampPath, digest);
  return resultPath;
}

/**
 * Builds in a folder of its own and moves the results into dist/ at the end, so that a build that fails, or another one
 * at the same time, never leaves half of one there.
 *
 * @param {string} mode
 * @param {readonly string[]} made names in dist/, the build's folder first
 */
async function buildAside(mode, made) {
  const dist = path.join(projectRoot, 'dist');
  const aside = path.join(dist, `.building-${process.pid}`);
  await mkdir(aside, { recursive: true });
  try {
    const vite = path.join(projectRoot, 'node_modules/vite/bin/vite.js');
    const outDir = path.join(aside, made[0] ?? '');
    const options = ['--mode', mode, '--logLevel', 'warn', '--outDir', outDir, '--emptyOutDir'];
    const env = { ...process.env, NODE_ENV: 'production', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
    const status = await runTool(process.execPath, [vite, 'build', ...options], { output: 'silent', env });
    if (status !== 0) throw new Error('The build failed; the lines above say why.');
    for (const name of made) {
      await rm(path.join(dist, name), { recursive: true, force: true });
      await rename(path.join(aside, name), path.join(dist, name));
    }
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/**
 * One SHA-256 over the names and contents of all files under the inputs.
 *
 * @param {readonly string[]} inputs
 * @param {readonly string[]} skip
 */
async function digestOf(inputs, skip) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await filesUnder(input, skip)) {
      hash
        .update(file)
        .update('\0')
        .update(await readFile(path.join(projectRoot, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} relativePath
 * @param {readonly string[]} skip
 * @returns {Promise<string[]>} sorted, relative to the project
 */
async function filesUnder(relativePath, skip) {
  if (skip.includes(relativePath)) return [];
  try {
    const entries = await readdir(path.join(projectRoot, relativePath), { withFileTypes: true });
    const names = entries.map((entry) => entry.name).sort();
    const nested = await Promise.all(names.map((name) => filesUnder(`${relativePath}/${name}`, skip)));
    return nested.flat();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTDIR') return [relativePath];
    if (code === 'ENOENT') return [];
    throw error;
  }
}

/** @param {string} file */
async function readText(file) {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}
