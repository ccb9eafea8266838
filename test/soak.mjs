import { ensureBuilt } from '../src/cli/launch/ensure-built.mjs';
import { ensureInstalled } from '../src/cli/launch/ensure-installed.mjs';
import { orExplain } from '../src/cli/launch/or-explain.mjs';
import { ensureBrowser } from './support/find-browser.mjs';
import { tests } from './support/step.mjs';

// The long proofs, which take minutes to hours and are no part of `npm test`: all, or those whose file name has one of the words given.
// `--minutes=20` shortens the one of memory.
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const minutes = process.argv.find((word) => word.startsWith('--minutes='))?.split('=')[1];

await orExplain(async () => {
  await ensureInstalled();
  await ensureBuilt('app');
  await ensureBuilt('cli');
  const env = {
    SOAK: 'full',
    CHROME_PATH: await ensureBrowser(),
    ...(minutes !== undefined && { SOAK_MINUTES: minutes }),
  };
  const { passed, failed } = await tests('soak', ['soak'], { env, words });
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
});
