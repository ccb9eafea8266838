import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/launch/project-root.mjs';
import { serve } from '../../src/cli/launch/serve.mjs';
import { watchContext } from '../support/browser-session';
import { ensureBrowser } from '../support/find-browser.mjs';
import { makeTestCertificate, type TestCertificate } from '../support/test-certificate';

const dist = path.join(projectRoot, 'dist');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dala-hosting-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const noOpenssl = !has('openssl', 'version');
const noNginx = noOpenssl || !has('nginx', '-v');

describe('serving the app from elsewhere', () => {
  it.skipIf(noNginx)("runs from Debian's nginx with the configuration that the build wrote", async () => {
    const certificate = makeTestCertificate(folder);
    const port = await freePort();
    const nginx = await startNginx(port, certificate);
    try {
      await expectOfflineApp(`https://localhost:${port}/`, certificate);
    } finally {
      nginx.kill();
    }
  });

  it.skipIf(noOpenssl)('runs from a laptop over HTTPS with a certificate of its own', async () => {
    const files = makeTestCertificate(folder);
    const secure = { cert: await readFile(files.certificate), key: await readFile(files.key) };
    const server = await serve(path.join(dist, 'app'), { port: 0, secure });
    try {
      expect(server.url).toMatch(/^https:/);
      await expectOfflineApp(server.url, files);
    } finally {
      await server.close();
    }
  });
});

/** Opens the app, sees every header of the build, and opens it again with the network off. */
async function expectOfflineApp(url: string, { keyHash }: TestCertificate): Promise<void> {
  const problems: string[] = [];
  const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
    executablePath: await ensureBrowser(),
    headless: true,
    args: [`--ignore-certificate-errors-spki-list=${keyHash}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    locale: 'en-GB',
  });
  try {
    await watchContext(context, { origin: new URL(url).origin, requests: [], problems });
    const page = context.pages()[0] ?? (await context.newPage());
    const sent = (await page.goto(url))?.headers() ?? {};
    const { all }: { all: Record<string, string> } = JSON.parse(
      await readFile(path.join(dist, 'app.headers.json'), 'utf8'),
    );
    for (const [header, value] of Object.entries(all)) expect(sent[header.toLowerCase()]).toBe(value);
    await page.evaluate(untilControlled);
    await context.setOffline(true);
    await page.reload();
    await openExample(page);
    expect(problems).toEqual([]);
  } finally {
    await context.close();
  }
}

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look at the example operation' }).click();
  await page.getByRole('heading', { name: 'Areas' }).waitFor();
}

async function untilControlled(): Promise<void> {
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller) return;
  await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
}

async function startNginx(port: number, { certificate, key }: TestCertificate): Promise<ChildProcess> {
  const root = path.join(folder, 'www');
  await cp(path.join(dist, 'app'), root, { recursive: true });
  const written = await readFile(path.join(dist, 'app.nginx.conf'), 'utf8');
  const server = written
    .replace('listen 443 ', `listen 127.0.0.1:${port} `)
    .replace('/var/www/dala', root)
    .replace('/etc/ssl/dala/dala.crt', certificate)
    .replace('/etc/ssl/dala/dala.key', key);
  await mkdir(path.join(folder, 'tmp'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path tmp/${name};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const whole = `${user} daemon off; pid nginx.pid; error_log stderr; events {}\nhttp { access_log off; ${temporary.join(' ')}\n${server}}\n`;
  await writeFile(path.join(folder, 'nginx.conf'), whole);
  const nginx = spawn('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: 'ignore' });
  await expect.poll(() => isListening(port), { timeout: 10_000 }).toBe(true);
  return nginx;
}

function isListening(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function has(program: string, versionFlag: string): boolean {
  try {
    execFileSync(program, [versionFlag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
