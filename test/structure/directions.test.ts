import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDirections } from './check-directions';
import { readModule, readModules } from './read-modules';
import { everyRoom, packageOwners, rooms } from './rooms';

const projectRoot = path.join(import.meta.dirname, '../..');

function planted(file: string, source: string, others: Readonly<Record<string, string>> = {}) {
  const sources = { [file]: source, ...others };
  return checkDirections(Object.entries(sources).map(([name, text]) => readModule(name, text))).map(({ rule }) => rule);
}

function moduleIn(room: string): string {
  return room.includes('.') ? room : `${room}/planted.ts`;
}

describe('the directions of src', () => {
  it('hold for every module', () => {
    const modules = readModules(path.join(projectRoot, 'src'));
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.reduce((sum, { imports }) => sum + imports.length, 0)).toBeGreaterThan(20);
    expect(checkDirections(modules)).toEqual([]);
  });

  it('name an owner for every dependency of the app', () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync(path.join(projectRoot, 'package.json'), 'utf8'),
    );
    const homeless = Object.keys(dependencies).filter(
      (name) => !(name in packageOwners) && !(`${name.split('/')[0]}/*` in packageOwners),
    );
    expect(homeless).toEqual([]);
  });

  it('have no circle among the rooms themselves', () => {
    const above = (name: string): string[] => [...(rooms[name]?.imports ?? [])];
    for (const name of Object.keys(rooms)) {
      for (const lower of above(name)) expect(above(lower), `${name} and ${lower}`).not.toContain(name);
    }
  });

  it('fail loudly when nothing was read', () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'dala-empty-'));
    expect(() => readModules(empty)).toThrow('0 files');
  });
});

describe('a planted fault', () => {
  const names = Object.keys(rooms).filter((name) => name !== 'vite-env.d.ts');

  it.each(names)('is found when %s imports any room that it may not', (name) => {
    const allowed = [...(rooms[name]?.imports ?? []), ...(rooms[name]?.types ?? []), name];
    for (const forbidden of names.filter((other) => !allowed.includes(other))) {
      const up = '../'.repeat(moduleIn(name).split('/').length - 1) || './';
      expect(planted(moduleIn(name), `import '${up}${moduleIn(forbidden)}';`), forbidden).toEqual(['direction']);
    }
  });

  it.each(names)('is found when %s imports more than types where only types are allowed', (name) => {
    const up = '../'.repeat(moduleIn(name).split('/').length - 1) || './';
    for (const target of rooms[name]?.types ?? []) {
      expect(planted(moduleIn(name), `import type { A } from '${up}${target}/a';`), target).toEqual([]);
      expect(planted(moduleIn(name), `import { a } from '${up}${target}/a';`), target).toEqual(['types-only']);
    }
  });

  it.each(Object.keys(packageOwners))('is found when a stranger imports %s', (name) => {
    const owners = packageOwners[name] ?? [];
    const specifier = name.replace('*', 'anything');
    for (const room of names) {
      const faults = planted(moduleIn(room), `import { a } from '${specifier}';`);
      expect(faults, room).toEqual(owners.includes(room) || owners.includes(everyRoom) ? [] : ['package']);
    }
  });

  it.each([
    ['a static import', "import { a } from '../ui/a';"],
    ['an import for its effect', "import '../ui/a';"],
    ['a type import', "import type { A } from '../ui/a';"],
    ['an inline type import', "import { type A } from '../ui/a';"],
    ['a re-export', "export { a } from '../ui/a';"],
    ['a re-export of everything', "export * from '../ui/a';"],
    ['a type re-export', "export type { A } from '../ui/a';"],
    ['a dynamic import', "export const a = () => import('../ui/a');"],
    ['an import inside a type', "export type A = import('../ui/a').A;"],
    ['a worker', "export const a = () => new Worker(new URL('../ui/a.ts', import.meta.url));"],
  ])('is found in %s', (_, source) => {
    expect(planted('geo/planted.ts', source)).toEqual(['direction']);
  });

  it('is found in a circle of two files', () => {
    expect(planted('geo/a.ts', "import './b';", { 'geo/b.ts': "import './a';" })).toEqual(['circle']);
  });

  it('is found in a circle of three files through types and dynamic imports', () => {
    const others = {
      'geo/b.ts': "export const c = () => import('./c');",
      'geo/c.ts': "export type A = import('./a').A;",
    };
    expect(planted('geo/a.ts', "import type { B } from './b';", others)).toEqual(['circle']);
  });

  it('is found in a file outside every room', () => {
    expect(planted('gadgets/a.ts', '')).toEqual(['unknown-room']);
    expect(planted('geo/a.ts', "import '../gadgets/a';")).toEqual(['unknown-room']);
  });

  it('is found in a package without an owner', () => {
    expect(planted('ui/a.ts', "import 'left-pad';")).toEqual(['unknown-package']);
  });

  it('is found in a file name without an owner', () => {
    expect(planted('geo/utils.ts', 'export const a = 1;')).toEqual(['file-name']);
  });

  it('is found in a module that does not parse', () => {
    expect(() => planted('geo/a.ts', 'export const = 1;')).toThrow('geo/a.ts does not parse');
  });
});
