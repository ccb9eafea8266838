import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/launch/project-root.mjs';
import { journey } from '../support/journey';
import { startScripts } from '../support/start-scripts';

const app = path.join(projectRoot, 'dist/app');
const limitKB = 320;
/** Everything until areas can be drawn: the words of one language and the first panel come beside the start. */
const usableLimitKB = 380;

it('starts with at most 320 kB of scripts, gzip', async () => {
  const names = [...(await startScripts(app))];
  const scripts = await Promise.all(names.map((name) => readFile(path.join(app, 'assets', name))));
  const weightKB = scripts.reduce((sum, script) => sum + gzipSync(script).byteLength, 0) / 1000;
  expect(scripts.some((script) => script.includes('leaflet-container'))).toBe(true);
  expect(weightKB).toBeLessThanOrEqual(limitKB);
});

journey('opens an operation, draws its map and offers to draw an area with at most 380 kB of scripts', async (app) => {
  await app.openStored();
  await app.page.getByRole('button', { name: 'Look at the example operation' }).click();
  await app.page.getByText('63 areas').waitFor();
  const scripts = new Set<string>();
  app.page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(path.basename(new URL(request.url()).pathname));
  });
  await app.page.reload();
  await app.page.getByRole('button', { name: 'Draw an area' }).click();
  await app.page.getByRole('button', { name: 'Point at the cross-hair' }).waitFor();
  await app.page.locator('.leaflet-tile-loaded').first().waitFor();
  const sizes = await Promise.all(
    [...scripts].map(async (name) => gzipSync(await readFile(path.join(app.server.root, 'assets', name))).byteLength),
  );
  expect(scripts.size).toBeGreaterThan(2);
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThanOrEqual(usableLimitKB);
});

it('counts the imports of imports once, and not what loads on demand', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dala-start-'));
  const files = {
    'index.html':
      '<script type="module" src="./assets/index.js"></script><link rel="stylesheet" href="./assets/i.css">',
    'assets/index.js': 'import{a}from"./near.js";import"./bare.js";const later=()=>import("./later.js");',
    'assets/near.js': 'export*from"./far.js";import{b}from"./bare.js";',
    'assets/far.js': 'import{a}from"./near.js";',
    'assets/bare.js': '',
  };
  try {
    await mkdir(path.join(folder, 'assets'));
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    expect([...(await startScripts(folder))].sort()).toEqual(['bare.js', 'far.js', 'index.js', 'near.js']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
