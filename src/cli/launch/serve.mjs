import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { appHeaders, CONTENT_TYPES, tileFetchScript } from '../../pwa/headers.mjs';

const COMPRESSED = /^(text\/|application\/(json|geo\+json|manifest\+json|wasm)|image\/svg)/;

/**
 * Serves the built app from `root` until closed.
 *
 * @param {string} root absolute path of the built app
 * @param {{ port: number, host?: string, secure?: { cert: Buffer, key: Buffer } }} options port 0 takes a free one;
 *   `secure` serves over HTTPS, PEM
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(root, { port, host = '127.0.0.1', secure }) {
  const headers = await builtHeaders(root);
  /** @type {import('node:http').RequestListener} */
  const listener = (request, response) => {
    answer(request, response, { root, headers }).catch((error) => {
      // A browser that goes away in the middle of a file is no fault.
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') process.stderr.write(`${request.url}: ${error.message}\n`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, headers.all).end();
    });
  };
  const server = secure ? createSecureServer(secure, listener) : createServer(listener);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`No port in the address ${address}.`);
  return {
    url: `${secure ? 'https' : 'http'}://${host === '127.0.0.1' ? 'localhost' : host}:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The headers that the build wrote beside the app, with the style hashes of this build.
 *
 * @param {string} root
 * @returns {Promise<import('../../pwa/headers.mjs').HeaderSet>}
 */
async function builtHeaders(root) {
  try {
    return JSON.parse(await readFile(`${root}.headers.json`, 'utf8'));
  } catch {
    return appHeaders();
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ root: string, headers: import('../../pwa/headers.mjs').HeaderSet }} site
 */
async function answer(request, response, { root, headers }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers.all, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await fileFor(root, request.url ?? '/');
  if (!file) {
    response.writeHead(404, { ...headers.all, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const type = contentType(file.path);
  const etag = `W/"${file.size.toString(16)}-${Math.round(file.mtimeMs).toString(16)}"`;
  const sent = {
    ...headers.all,
    ...(file.hashed ? headers.hashed : headers.unhashed),
    ...(file.isTileFetch ? headers.tileFetch : {}),
    'Content-Type': type,
    ETag: etag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, sent).end();
    return;
  }
  const gzip = COMPRESSED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(200, { ...sent, ...(gzip ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': file.size }) });
  if (request.method === 'HEAD') response.end();
  else if (gzip) await pipeline(createReadStream(file.path), createGzip({ level: 6 }), response);
  else await pipeline(createReadStream(file.path), response);
}

/**
 * The file that a request names, or undefined for none, one outside `root`, or one whose name begins with a dot.
 *
 * @param {string} root
 * @param {string} requestUrl
 */
async function fileFor(root, requestUrl) {
  const pathname = decodedPath(requestUrl);
  if (pathname === undefined || /[\0\\]/.test(pathname)) return undefined;
  if (pathname.split('/').some((part) => part.startsWith('.'))) return undefined;
  const filePath = path.join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!filePath.startsWith(root + path.sep)) return undefined;
  const found = await stat(filePath).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const hashed = pathname.startsWith('/assets/');
  return {
    path: filePath,
    size: found.size,
    mtimeMs: found.mtimeMs,
    hashed,
    isTileFetch: tileFetchScript.test(pathname),
  };
}

/** @param {string} requestUrl */
function decodedPath(requestUrl) {
  try {
    return decodeURIComponent(requestUrl.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

/** @param {string} filePath */
function contentType(filePath) {
  const extension = path.extname(filePath).toLowerCase();
  return Object.entries(CONTENT_TYPES).find(([known]) => known === extension)?.[1] ?? 'application/octet-stream';
}
