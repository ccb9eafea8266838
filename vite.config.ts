import { readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { baseMapBuild } from './src/map/base/base-map-build.mjs';
import { offlineBuild } from './src/pwa/offline-build.mjs';

const root = import.meta.dirname;
const { version }: { version: string } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const minuteMs = 60_000;

const appBuild = {
  outDir: 'dist/app',
  emptyOutDir: true,
  target: 'es2022',
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  reportCompressedSize: false,
  chunkSizeWarningLimit: 1000,
  // All that the first screen needs in one file: sixty small ones cost a start more than they share.
  rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'main', tags: ['$initial' as const] }] } } },
};

// Dependencies are bundled too: Node reads some of them differently (CommonJS names, JSON) than the app's build does.
// Not sql.js, which looks for its WebAssembly beside itself.
const cliBuild = {
  ssr: 'src/cli/main.ts',
  outDir: 'dist/cli',
  emptyOutDir: true,
  target: 'node20',
  minify: false,
  rolldownOptions: { output: { entryFileNames: 'dala.mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' } },
};

export default defineConfig(({ mode }) => ({
  root,
  base: './',
  publicDir: mode === 'cli' ? false : 'public',
  ssr: mode === 'cli' ? { noExternal: true as const, external: ['sql.js'] } : {},
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: mode === 'cli' ? [] : [react(), baseMapBuild(), offlineBuild({ root, version })],
  worker: { format: 'es' },
  build: mode === 'cli' ? cliBuild : appBuild,
  test: {
    reporters: ['default'],
    passWithNoTests: false,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{ui,structure,journeys,soak,bench}/**', 'test/map/**/*.dom.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['test/ui/**/*.test.{ts,tsx}', 'test/map/**/*.dom.test.ts'],
          setupFiles: ['test/support/jsdom-gaps.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'structure', environment: 'node', include: ['test/structure/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/support/built-app.ts'],
          maxWorkers: 2,
          testTimeout: 3 * minuteMs,
          hookTimeout: 3 * minuteMs,
        },
      },
      {
        extends: true,
        test: {
          name: 'soak',
          environment: 'node',
          include: ['test/soak/**/*.test.ts', 'test/journeys/recording.test.ts'],
          fileParallelism: false,
          testTimeout: 60 * minuteMs,
          hookTimeout: 10 * minuteMs,
        },
      },
    ],
  },
}));
