import path from 'node:path';
import { ensureBuilt } from '../src/cli/launch/ensure-built.mjs';
import { ensureInstalled } from '../src/cli/launch/ensure-installed.mjs';
import { ensureBrowser, ensureFirefox } from './support/find-browser.mjs';
import { audit } from './support/audit.mjs';
import { check, figures, installed, tests, tool } from './support/step.mjs';

/*
 * The whole proof: installs what is missing, then every check and test. With --checks: what needs neither a build nor a
 * browser. The last line counts checks and tests together.
 */
const checksOnly = process.argv.includes('--checks');

/** @type {import('./support/step.mjs').Tally[]} */
const tallies = [await check('install', ensureInstalled)];
if (tallies[0]?.failed === 0) {
  tallies.push(await check('types', () => tool(installed('typescript/bin/tsc'), '--noEmit')));
  tallies.push(await check('lint', () => tool(installed('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings')));
  tallies.push(await check('format', () => tool(installed('@biomejs/biome/bin/biome'), 'format')));
  tallies.push(await tests('directions', ['structure']));
  tallies.push(await check('dead code', () => tool(installed('knip/bin/knip.js'))));
  tallies.push(await audit());
  if (!checksOnly) tallies.push(...(await testsAndJourneys()));
}
finish(tallies);

async function testsAndJourneys() {
  const cli = await check('build cli', () => ensureBuilt('cli'));
  const app = await check('build app', () => ensureBuilt('app'));
  const unit = await tests('unit', ['unit', 'ui']);
  const browser = await check('browser', async () => {
    process.env['CHROME_PATH'] = await ensureBrowser();
  });
  const firefox = await ensureFirefox();
  if (firefox !== undefined) process.env['FIREFOX_PATH'] = firefox;
  else process.stdout.write('skipped firefox: none on this machine, and none could be installed\n');
  const ready = app.failed + browser.failed === 0;
  const journeys = ready ? [await tests('journeys', ['journeys'])] : [];
  if (ready) await figures('start', path.join(import.meta.dirname, 'bench/run.mjs'), 'start');
  return [cli, app, unit, browser, ...journeys];
}

/** @param {readonly import('./support/step.mjs').Tally[]} all */
function finish(all) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    all.reduce((total, tally) => total + tally[key], 0);
  if (sum('skipped') > 0) process.stdout.write(`${sum('skipped')} skipped\n`);
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
  process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
}
