import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './launch/ensure-built.mjs';
import { ensureInstalled } from './launch/ensure-installed.mjs';
import { orExplain } from './launch/or-explain.mjs';
import { serve } from './launch/serve.mjs';

const DEFAULT_PORT = 4173;

await orExplain(async () => {
  const { port, host, secure } = await readOptions();
  await ensureInstalled();
  const root = path.dirname(await ensureBuilt('app'));
  const { url } = await serve(root, { port, host, ...(secure && { secure }) }).catch((error) => {
    throw error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken; choose another with --port N.`) : error;
  });
  process.stderr.write('Dala is served until you press Ctrl+C. Open this address:\n');
  process.stdout.write(`${url}\n`);
});

async function readOptions() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, host: { type: 'string' }, cert: { type: 'string' }, key: { type: 'string' } },
  });
  const text = values.port ?? process.env['PORT'] ?? String(DEFAULT_PORT);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`"${text}" is no port (0 to 65535).`);
  return { port, host: values.host ?? '127.0.0.1', secure: await readCertificate(values) };
}

/** @param {{ cert?: string, key?: string }} files PEM; both or none */
async function readCertificate({ cert, key }) {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) throw new Error('HTTPS needs both --cert FILE and --key FILE.');
  return { cert: await readFile(cert), key: await readFile(key) };
}
