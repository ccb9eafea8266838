import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/launch/project-root.mjs';
import { journey } from '../support/journey';
import { languages } from '../../src/i18n/language';
import { loadCatalogue } from '../../src/i18n/load-catalogue';
import { translator } from '../../src/i18n/translator';
import { startScripts } from '../support/start-scripts';

const app = path.join(projectRoot, 'dist/app');
const limitKB = 320;

it('begins with the map in the page', async () => {
  const scripts = [...(await startScripts(app))].map((name) => readFile(path.join(app, 'assets', name), 'utf8'));
  expect((await Promise.all(scripts)).some((script) => script.includes('leaflet-container'))).toBe(true);
});

for (const language of languages) {
  journey(
    `opens an operation, draws its map and offers to draw an area with at most ${limitKB} kB of scripts in ${language}`,
    async (app) => {
      const t = translator(language, await loadCatalogue(language));
      await app.openStored();
      await app.page.getByRole('button', { name: t('welcome.example') }).click();
      const draw = app.page.getByRole('button', { name: t('areas.draw-area') });
      await draw.waitFor();
      const scripts = new Set<string>();
      app.page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.add(path.basename(new URL(request.url()).pathname));
      });
      await app.page.reload();
      await draw.click();
      await app.page.getByRole('button', { name: t('tool.add-here') }).waitFor();
      await app.page.locator('.leaflet-tile-loaded').first().waitFor();
      expect(scripts.size).toBeGreaterThan(2);
      expect(await gzipKB([...scripts].map((name) => path.join(app.server.root, 'assets', name)))).toBeLessThanOrEqual(
        limitKB,
      );
    },
    { locale: language },
  );
}

async function gzipKB(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(file)).byteLength));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

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
