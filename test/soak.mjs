import { ensureBuilt } from '../src/cli/launch/ensure-built.mjs';
import { ensureInstalled } from '../src/cli/launch/ensure-installed.mjs';
import { orExplain } from '../src/cli/launch/or-explain.mjs';
import { ensureBrowser } from './support/find-browser.mjs';
import { tests } from './support/step.mjs';

// The long proofs, which take minutes to hours and are no part of `npm test`.
await orExplain(async () => {
  await ensureInstalled();
  await ensureBuilt('app');
  await ensureBuilt('cli');
  const { passed, failed } = await tests('soak', ['soak'], { SOAK: 'full', CHROME_PATH: await ensureBrowser() });
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
});
