import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a shipped package may be licensed under: all ask for no more than a notice. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'EDL-1.0',
  'ISC',
  'MIT',
  'MIT/X11',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
];

/** Packages whose package.json names no licence by its identifier, with the licence that their own files hold. */
const readByHand: Readonly<Record<string, string>> = {
  arc: 'BSD-2-Clause',
  'd3-geo-projection': 'BSD-3-Clause',
  'prelude-ls': 'MIT',
  'splaytree-ts': 'BSD-3-Clause',
  suncalc: 'BSD-2-Clause',
};

interface LockedPackage {
  readonly dev?: boolean;
  readonly license?: string;
}

/** Shipped packages whose licence is not permissive, as `name: licence`. `packages` is that part of the lock file. */
export function refusedLicences(packages: Readonly<Record<string, LockedPackage>>): string[] {
  return Object.entries(packages)
    .filter(([place, { dev }]) => place !== '' && dev !== true)
    .map(([place, { license }]) => {
      const name = place.split('node_modules/').at(-1) ?? place;
      return { name, licence: readByHand[name] ?? license ?? 'none named' };
    })
    .filter(({ licence }) => !isPermissive(licence))
    .map(({ name, licence }) => `${name}: ${licence}`);
}

/** An SPDX expression of one level: every part of an AND, one part of an OR. */
function isPermissive(expression: string): boolean {
  const bare = expression.replace(/[()]/g, '');
  if (bare.includes(' AND ')) return bare.split(' AND ').every((part) => isPermissive(part));
  return bare.split(' OR ').some((part) => permissive.includes(part.trim()));
}

export function lockedPackages(): Record<string, LockedPackage> {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
    readFileSync(path.join(import.meta.dirname, '../../package-lock.json'), 'utf8'),
  );
  return lock.packages;
}
