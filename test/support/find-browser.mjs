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

const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

const FIREFOX_PLACES = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/opt/firefox/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']].map((folder) =>
    path.join(folder ?? homedir(), 'Mozilla Firefox', 'firefox.exe'),
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
  return (
    (await installedProgram({ variable: 'CHROME_PATH', names: NAMES, places: PLACES })) ??
    firstOf([await playwrightBrowser()])
  );
}

/**
 * Absolute path of a Firefox that starts on this machine: FIREFOX_PATH or an installed one; undefined for none.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findFirefox() {
  return installedProgram({ variable: 'FIREFOX_PATH', names: FIREFOX_NAMES, places: FIREFOX_PLACES });
}

/**
 * The Firefox of `findFirefox`, else Debian's package; undefined where there is none to be had.
 *
 * @returns {Promise<string | undefined>}
 */
export async function ensureFirefox() {
  return (await findFirefox()) ?? ((await installFromDebian('firefox-esr')) ? findFirefox() : undefined);
}

/**
 * @param {{ variable: string, names: readonly string[], places: Readonly<Record<string, readonly string[]>> }} program
 * @returns {Promise<string | undefined>}
 */
async function installedProgram({ variable, names, places }) {
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (await starts(chosen)) return chosen;
    throw new Error(`${variable} names ${chosen}, which does not start.`);
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return firstOf([...onPath, ...(places[process.platform] ?? [])]);
}

/**
 * @param {readonly string[]} candidates
 * @returns {Promise<string | undefined>}
 */
async function firstOf(candidates) {
  for (const candidate of candidates) {
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
  return (await installFromDebian('chromium')) ? findBrowser() : undefined;
}

/**
 * Tries to install a package where Debian's tools are there for us.
 *
 * @param {string} name
 */
async function installFromDebian(name) {
  if (process.getuid?.() !== 0 || !(await isProgram('/usr/bin/apt-get'))) return false;
  process.stderr.write(`Installing Debian's ${name}...\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runTool('apt-get', ['update'], { output: 'silent', env });
  await runTool('apt-get', ['install', '-y', '--no-install-recommends', name], { output: 'silent', env });
  return true;
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
