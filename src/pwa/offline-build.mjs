import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, runnerImport } from 'vite';
import { appHeaders } from './headers.mjs';
import { nginxServer } from './nginx-server.mjs';

/** @typedef {import('./precache-file').PrecacheFile} PrecacheFile */

/** The worker itself, and what the server may change without a new version (`kill-switch.ts`). */
const neverStored = new Set(['sw.js', 'kill-switch.json']);

const STYLES_MODULE = 'src/ui/injected-styles.ts';

/** Where Debian's nginx would look; README says what to change. */
const NGINX_SITE = {
  root: '/var/www/dala',
  name: '_',
  port: 443,
  certificate: '/etc/ssl/dala/dala.crt',
  key: '/etc/ssl/dala/dala.key',
};

/**
 * Ends the app's build: writes `sw.js` with the list of all built files and their hashes, and, beside the app's folder,
 * `app.headers.json` with every header that a web server must send, and `app.nginx.conf` with them for nginx.
 *
 * When `src/ui/injected-styles.ts` exists, its `injectedStyles()` must return the exact text of every style element
 * that the ui puts into the page; their hashes go into the Content-Security-Policy.
 *
 * @param {{ root: string, version: string }} options
 * @returns {import('vite').Plugin}
 */
export function offlineBuild({ root, version }) {
  let appFolder = path.join(root, 'dist/app');
  let written = false;
  return {
    name: 'dala-offline',
    apply: 'build',
    enforce: 'post',
    configResolved({ build: { outDir } }) {
      appFolder = path.resolve(root, outDir);
    },
    writeBundle() {
      written = true;
    },
    // Also called after a build that failed; its own error is the one to show.
    async closeBundle() {
      if (!written) return;
      const headers = appHeaders({ styleHashes: await styleHashes(root) });
      await writeFile(`${appFolder}.headers.json`, `${JSON.stringify(headers, undefined, 2)}\n`);
      await writeFile(`${appFolder}.nginx.conf`, nginxServer(headers, NGINX_SITE));
      const files = await builtFiles(appFolder);
      await buildWorker({ root, outDir: appFolder, version: `${version}-${digestOf(files)}`, files });
    },
  };
}

/** @param {string} root */
async function styleHashes(root) {
  const file = path.join(root, STYLES_MODULE);
  if (!existsSync(file)) return [];
  const { module } = await runnerImport(file, { root, configFile: false });
  /** @type {readonly string[]} */
  const styles = module.injectedStyles();
  return styles.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort();
}

/**
 * @param {string} appFolder
 * @returns {Promise<PrecacheFile[]>}
 */
async function builtFiles(appFolder) {
  const entries = await readdir(appFolder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(appFolder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((name) => !neverStored.has(name))
    .sort();
  return Promise.all(
    names.map(async (file) => {
      const bytes = await readFile(path.join(appFolder, file));
      return { file, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
}

/** @param {readonly PrecacheFile[]} files */
function digestOf(files) {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 10);
}

/** @param {{ root: string, outDir: string, version: string, files: readonly PrecacheFile[] }} options */
async function buildWorker({ root, outDir, version, files }) {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { __PRECACHE_VERSION__: JSON.stringify(version), __PRECACHE_FILES__: JSON.stringify(files) },
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: path.join(root, 'src/pwa/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}
