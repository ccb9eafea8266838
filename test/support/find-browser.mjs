import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/cli/launch/project-root.mjs';
import { runTool } from '../../src/cli/launch/run-tool.mjs';

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

const PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/lib/chromium/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    path.join('Google', 'Chrome', 'Application', 'chrome.exe'),
    path.join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ].flatMap((program) =>
    [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].map((folder) =>
      path.join(folder ?? homedir(), program),
    ),
  ),
};

const DOWNLOAD_LIMIT_S = 240;

/**
 * Absolute path of a Chromium-like browser that starts on this machine: CHROME_PATH, an installed Chrome, Chromium or
 * Edge, or Playwright's own; undefined for none.
 *
 * @returns {Promise<string | undefined>}
 */
async function findBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (await starts(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, which does not start.`);
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const usual = Object.entries(PLACES).find(([platform]) => platform === process.platform)?.[1] ?? [];
  for (const candidate of [...onPath, ...usual, await playwrightBrowser()]) {
    if (await starts(candidate)) return candidate;
  }
  return undefined;
}

/**
 * The browser of `findBrowser`, else Playwright's own download, else Debian's package. Progress goes to stderr.
 *
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const found = (await findBrowser()) ?? (await downloaded()) ?? (await fromDebian());
  if (found !== undefined) return found;
  throw new Error(
    'No browser for the tests: install Chrome, Chromium or Edge, or set CHROME_PATH to one, ' +
      "or connect so that Playwright's own browser can be downloaded (npx playwright install --with-deps chromium).",
  );
}

async function downloaded() {
  process.stderr.write("No installed browser was found; downloading Playwright's...\n");
  const cli = path.join(projectRoot, 'node_modules/@playwright/test/cli.js');
  const root = process.getuid?.() === 0;
  await runTool(process.execPath, [cli, 'install', ...(root ? ['--with-deps'] : []), 'chromium'], {
    limitS: DOWNLOAD_LIMIT_S,
  });
  return findBrowser();
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !(await isProgram('/usr/bin/apt-get'))) return undefined;
  process.stderr.write("Installing Debian's chromium...\n");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runTool('apt-get', ['update'], { output: 'silent', env });
  await runTool('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { output: 'silent', env });
  return findBrowser();
}

async function playwrightBrowser() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** @param {string} candidate */
async function starts(candidate) {
  if (!(await isProgram(candidate))) return false;
  // Chrome on Windows opens a window when it is asked for its version.
  if (process.platform === 'win32') return true;
  try {
    await promisify(execFile)(candidate, ['--version'], { timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/** @param {string} file */
async function isProgram(file) {
  if (file === '') return false;
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
