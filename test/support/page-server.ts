import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Plugin } from 'vite';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};

/** A page with one module of the tests, built as the product is, on an origin of its own. */
export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds `entry` (a path from the project's root) into a page and serves it, with headers as asked. */
export async function servePage(
  entry: string,
  { plugins = [], headers = {} }: { plugins?: readonly Plugin[]; headers?: Readonly<Record<string, string>> } = {},
): Promise<PageServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dala-page-'));
  const outDir = path.join(folder, 'built');
  await buildPage(entry, outDir, { folder, plugins });
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path.join(outDir, name === '/' ? 'index.html' : name);
    for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
    response.setHeader('Content-Type', mediaTypes[path.extname(file)] ?? 'application/octet-stream');
    createReadStream(file)
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Builds `entry` into a page, `index.html` of the folder `outDir`; `folder` is for what is made on the way. */
export async function buildPage(
  entry: string,
  outDir: string,
  { folder, plugins = [] }: { readonly folder: string; readonly plugins?: readonly Plugin[] },
): Promise<void> {
  await writeFile(
    path.join(folder, 'index.html'),
    `<link rel="icon" href="data:," /><script type="module" src="${path.resolve(entry)}"></script>`,
  );
  await build({
    configFile: false,
    root: folder,
    base: './',
    logLevel: 'error',
    plugins: [...plugins],
    worker: { format: 'es' },
    server: { fs: { strict: false } },
    build: { outDir, target: 'es2022', minify: false, modulePreload: { polyfill: false } },
  });
}
