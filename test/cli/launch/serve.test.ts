import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../src/cli/launch/serve.mjs';
import { appHeaders } from '../../../src/pwa/headers.mjs';

let folder = '';
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dala-serve-'));
  const files = {
    'app/index.html': '<!doctype html><title>page</title>',
    'app/sw.js': 'self;',
    'app/manifest.webmanifest': '{}',
    'app/assets/core-abc123.wasm': 'wasm',
    'app/assets/index-abc123.js': 'script',
    'app/.secret': 'hidden',
    'secret.txt': 'outside',
    'application/secret.txt': 'outside, with the same beginning of the path',
    'app.headers.json': JSON.stringify(appHeaders({ styleHashes: ["'sha256-x'"] })),
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  server = await serve(path.join(folder, 'app'), { port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Sends the path as it is written: `fetch` would tidy it up. */
async function ask(
  rawPath: string,
  { method = 'GET', headers = {} } = {},
): Promise<IncomingMessage & { body: Buffer }> {
  const { port } = new URL(server.url);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, path: rawPath, method, headers, host: '127.0.0.1' }, resolve).on('error', reject).end();
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return Object.assign(response, { body: Buffer.concat(chunks) });
}

describe('the server of the app', () => {
  it.each(['/', '/index.html', '/sw.js', '/assets/index-abc123.js', '/nothing'])(
    'sends every security header with %s',
    async (name) => {
      const { headers } = await ask(name);
      for (const [header, value] of Object.entries(appHeaders({ styleHashes: ["'sha256-x'"] }).all)) {
        expect(headers[header.toLowerCase()]).toBe(value);
      }
    },
  );

  it('lets the app itself, and nobody else, use the camera and the position', () => {
    const policy = appHeaders().all['Permissions-Policy'];
    expect(policy).toContain('camera=(self)');
    expect(policy).toContain('geolocation=(self)');
  });

  it('allows no inline or evaluated code, only WebAssembly and the hashes of the build', () => {
    const policy = appHeaders({ styleHashes: ["'sha256-x'"] }).all['Content-Security-Policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self' 'sha256-x'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
  });

  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/manifest.webmanifest', 'application/manifest+json', 'no-cache'],
    ['/assets/core-abc123.wasm', 'application/wasm', 'public, max-age=31536000, immutable'],
    ['/assets/index-abc123.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('sends %s as %s, cached %s', async (name, type, cache) => {
    const { statusCode, headers } = await ask(name);
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([200, type, cache]);
  });

  it.each([
    '/../secret.txt',
    '/../application/secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e%5c%2e%2e%5csecret.txt',
    '//secret.txt',
    '/.secret',
    '/%00',
    '/%E0%A4%A',
    '/assets',
    '/assets/',
  ])('finds nothing at %s', async (name) => {
    expect((await ask(name)).statusCode).toBe(404);
  });

  it('answers a known version with 304 and a changed one with the file', async () => {
    const { headers } = await ask('/sw.js');
    expect((await ask('/sw.js', { headers: { 'if-none-match': headers.etag ?? '' } })).statusCode).toBe(304);
    expect((await ask('/sw.js', { headers: { 'if-none-match': 'W/"other"' } })).statusCode).toBe(200);
  });

  it('compresses what compresses, for those who ask', async () => {
    const { headers, body } = await ask('/', { headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toContain('<title>page</title>');
    expect((await ask('/')).headers['content-encoding']).toBeUndefined();
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask('/', { method: 'HEAD' });
    expect([head.statusCode, head.body.length]).toEqual([200, 0]);
    expect((await ask('/', { method: 'POST' })).statusCode).toBe(405);
  });

  it('serves this machine only, under an address that browsers trust', async () => {
    expect(server.url).toMatch(/^http:\/\/localhost:\d+\/$/);
    await expect(
      new Promise((resolve, reject) => get(server.url, ({ statusCode }) => resolve(statusCode)).on('error', reject)),
    ).resolves.toBe(200);
  });
});
