import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './launch/ensure-built.mjs';
import { ensureInstalled } from './launch/ensure-installed.mjs';
import { orExplain } from './launch/or-explain.mjs';
import { projectRoot } from './launch/project-root.mjs';

// stdout belongs to the command's JSON: everything before it goes to stderr.
/** @type {string | undefined} */
let bundle;
await orExplain(async () => {
  if (!existsSync(path.join(projectRoot, 'src/cli/main.ts'))) {
    throw new Error('src/cli/main.ts, the command line itself, is missing from this copy of Dala.');
  }
  await ensureInstalled();
  bundle = await ensureBuilt('cli');
});
if (bundle) await import(pathToFileURL(bundle).href);
