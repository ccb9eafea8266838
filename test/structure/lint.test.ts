import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const projectRoot = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'dala-lint-'));
const plants = {
  'any.ts': 'export const a: any = 1;',
  'barrel.ts': "export { a } from './any/index';",
  'circle-a.ts': "import { b } from './circle-b';\nexport const a = () => b;",
  'circle-b.ts': "import { a } from './circle-a';\nexport const b = () => a;",
  'default-export.ts': 'export default 1;',
  'floating.ts': 'async function late() {}\nexport function f() {\n  late();\n}',
  'long.ts': `export function f(n: number) {\n${'  n++;\n'.repeat(60)}  return n;\n}`,
  'non-null.ts': 'export const a = (b: string[]) => b[0]!.length;',
  'wrongName.ts': 'export const a = 1;',
};
const expected = {
  'any.ts': 'no-explicit-any',
  'barrel.ts': 'no-restricted-imports',
  'circle-a.ts': 'no-cycle',
  'default-export.ts': 'no-default-export',
  'floating.ts': 'no-floating-promises',
  'long.ts': 'max-lines-per-function',
  'non-null.ts': 'no-non-null-assertion',
  'wrongName.ts': 'filename-case',
};

let report = '';

beforeAll(async () => {
  for (const [name, text] of Object.entries(plants)) await writeFile(path.join(folder, name), `${text}\n`);
  const settings = {
    compilerOptions: { strict: true, target: 'es2022', module: 'esnext', moduleResolution: 'bundler' },
  };
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify({ ...settings, include: ['*.ts'] }));
  const oxlint = path.join(projectRoot, 'node_modules/oxlint/bin/oxlint');
  const options = ['--type-aware', '--format=unix', '-c', '.oxlintrc.json', folder];
  report = await promisify(execFile)(process.execPath, [oxlint, ...options], { cwd: projectRoot }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the lint rules', () => {
  it.each(Object.entries(expected))('find the fault planted in %s', (file, rule) => {
    expect(
      report
        .split('\n')
        .filter((line) => line.includes(`/${file}:`))
        .join('\n'),
    ).toContain(rule);
  });
});
