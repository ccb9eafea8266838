import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/launch/project-root.mjs';
import { startScripts } from '../support/start-scripts';

const app = path.join(projectRoot, 'dist/app');
const limitKB = 320;

it('starts with at most 320 kB of scripts, gzip', async () => {
  const names = [...(await startScripts(app))];
  const scripts = await Promise.all(names.map((name) => readFile(path.join(app, 'assets', name))));
  const weightKB = scripts.reduce((sum, script) => sum + gzipSync(script).byteLength, 0) / 1000;
  expect(scripts.some((script) => script.includes('leaflet-container'))).toBe(true);
  expect(weightKB).toBeLessThanOrEqual(limitKB);
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
