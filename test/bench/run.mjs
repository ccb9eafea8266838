import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from '../../src/cli/launch/ensure-installed.mjs';
import { orExplain } from '../../src/cli/launch/or-explain.mjs';
import { projectRoot } from '../../src/cli/launch/project-root.mjs';
import { results } from '../support/step.mjs';

/**
 * Takes every figure of test/bench/*.bench.ts (or those whose file name has one of the words given), prints a table and
 * writes test-results/bench.json. The modules are bundled first, so that they run as in production.
 *
 * @typedef {import('./measurement').Measurement} Measurement
 * @typedef {import('./measurement').Figure & { file: string, name: string, unit: string }} Row
 */
const words = process.argv.slice(2);

await orExplain(async () => {
  await ensureInstalled();
  const files = (await readdir(import.meta.dirname))
    .filter((name) => name.endsWith('.bench.ts'))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .sort();
  if (files.length === 0) throw new Error('No bench was found: test/bench/*.bench.ts.');
  const rows = await takeAll(await bundle(files));
  process.stdout.write(`${table(rows)}\n`);
  await mkdir(results, { recursive: true });
  await writeFile(
    path.join(results, 'bench.json'),
    `${JSON.stringify({ node: process.version, rows }, undefined, 2)}\n`,
  );
});

/**
 * @param {readonly string[]} files
 * @returns {Promise<string[]>} absolute paths of the bundles
 */
async function bundle(files) {
  const { build } = await import('vite');
  const outDir = path.join(projectRoot, '.cache/bench');
  await rm(outDir, { recursive: true, force: true });
  const input = Object.fromEntries(
    files.map((file) => [file.replace(/\.ts$/, ''), path.join(import.meta.dirname, file)]),
  );
  await build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      rolldownOptions: { input, output: { entryFileNames: '[name].mjs' } },
    },
  });
  return Object.keys(input).map((name) => path.join(outDir, `${name}.mjs`));
}

/** @param {readonly string[]} bundles */
async function takeAll(bundles) {
  /** @type {Row[]} */
  const rows = [];
  for (const file of bundles) {
    /** @type {{ measurements?: readonly Measurement[] }} */
    const { measurements = [] } = await import(pathToFileURL(file).href);
    if (measurements.length === 0) throw new Error(`${path.basename(file)} exports no measurements.`);
    for (const { name, unit, measure } of measurements) {
      process.stderr.write(`${name}...\n`);
      rows.push({ file: path.basename(file, '.bench.mjs'), name, unit, ...(await measure()) });
    }
  }
  return rows;
}

/** @param {readonly Row[]} rows */
function table(rows) {
  const cells = rows.map(({ file, name, unit, value, beside, bound }) => [
    file,
    name,
    `${short(value)} ${unit}`,
    beside ? `${beside.name} ${short(beside.value)} (${short(beside.value / value)} x)` : '',
    bound ? `${bound.name} ${short(bound.value)} (${short(value / bound.value)} x)` : '',
  ]);
  const lines = [['bench', 'figure', 'value', 'beside', 'bound'], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @param {number} value */
function short(value) {
  return Math.abs(value) >= 1000 ? value.toFixed(0) : value.toPrecision(3);
}
