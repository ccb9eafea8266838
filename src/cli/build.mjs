import { ensureBuilt } from './launch/ensure-built.mjs';
import { ensureInstalled } from './launch/ensure-installed.mjs';
import { orExplain } from './launch/or-explain.mjs';
import { writeSbom } from './launch/write-sbom.mjs';

const wanted = process.argv[2];
await orExplain(async () => {
  if (wanted !== undefined && wanted !== 'app' && wanted !== 'cli')
    throw new Error('Usage: npm run build -- [app|cli]');
  await ensureInstalled();
  if (wanted !== 'cli') process.stderr.write(`${await ensureBuilt('app', { force: true })}\n`);
  if (wanted !== 'app') process.stderr.write(`${await ensureBuilt('cli', { force: true })}\n`);
  if (wanted === undefined) process.stderr.write(`${await writeSbom()}\n`);
});
