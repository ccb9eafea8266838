import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offlineBuild } from '../../src/pwa/offline-build.mjs';
import type { PrecacheFile } from '../../src/pwa/precache-file';

const injected = ':root{--planted:1}';
const project = {
  'index.html': '<!doctype html><script type="module" src="./src/main.ts"></script>',
  'public/deep/er/note.txt': 'a file that nothing imports',
  'src/main.ts': "document.title = 'built'; void import('./later');",
  'src/later.ts': 'export const later = 1; console.log(later);',
  'src/ui/injected-styles.ts': `export const injectedStyles = (): string[] => ['${injected}'];`,
  'src/pwa/service-worker.ts':
    'declare const __PRECACHE_FILES__: unknown; declare const __PRECACHE_VERSION__: unknown;' +
    'Object.assign(globalThis, { built: { files: __PRECACHE_FILES__, version: __PRECACHE_VERSION__ } });',
};

let root = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'dala-build-'));
  for (const [name, text] of Object.entries(project)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
  await buildProject();
});

afterAll(() => rm(root, { recursive: true, force: true }));

async function buildProject(): Promise<void> {
  const plugins = [offlineBuild({ root, version: '1.2.3' })];
  await build({ root, base: './', configFile: false, logLevel: 'error', plugins, build: { outDir: 'dist/app' } });
}

/** What the built worker was given, by running it. */
async function precache(): Promise<{ files: PrecacheFile[]; version: string }> {
  const text = await readFile(path.join(root, 'dist/app/sw.js'), 'utf8');
  const scope: { built?: { files: PrecacheFile[]; version: string } } = {};
  runInNewContext(text, scope);
  if (!scope.built) throw new Error('The worker was given nothing.');
  return scope.built;
}

describe('the offline build', () => {
  it('lists every built file but the worker, each with the hash of its bytes', async () => {
    const { files } = await precache();
    const entries = await readdir(path.join(root, 'dist/app'), { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile() && entry.name !== 'sw.js')
      .map((entry) => path.relative(path.join(root, 'dist/app'), path.join(entry.parentPath, entry.name)));
    expect(files.map(({ file }) => file).sort()).toEqual(names.sort());
    expect(names).toContain('deep/er/note.txt');
    expect(names.filter((name) => name.endsWith('.js'))).toHaveLength(2);
    for (const { file, sha256 } of files) {
      const bytes = await readFile(path.join(root, 'dist/app', file));
      expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(sha256);
    }
  });

  it('puts the hash of every injected style into the policy', async () => {
    const headers = JSON.parse(await readFile(path.join(root, 'dist/app.headers.json'), 'utf8'));
    const hash = createHash('sha256').update(injected).digest('base64');
    expect(headers.all['Content-Security-Policy']).toContain(`style-src 'self' 'sha256-${hash}';`);
  });

  it('names a version after its content: the same for the same files, another for others', async () => {
    const { version } = await precache();
    expect(version).toMatch(/^1\.2\.3-[0-9a-f]{10}$/);
    await buildProject();
    expect((await precache()).version).toBe(version);
    await writeFile(path.join(root, 'public/deep/er/note.txt'), 'another note');
    await buildProject();
    expect((await precache()).version).not.toBe(version);
  });
});
