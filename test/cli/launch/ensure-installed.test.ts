import { describe, expect, it } from 'vitest';
import { missingPackages } from '../../../src/cli/launch/ensure-installed.mjs';

const locked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/idb': { version: '8.0.4' },
    'node_modules/@biomejs/cli-win32-x64': { version: '2.5.15', optional: true },
  },
};

describe('the dependencies', () => {
  it('are complete when node_modules has the locked versions, without the binaries of other systems', () => {
    expect(missingPackages(locked, { packages: { 'node_modules/idb': { version: '8.0.4' } } })).toEqual([]);
  });

  it('are incomplete when node_modules is missing, lacks one or has another version', () => {
    expect(missingPackages(locked, undefined)).toEqual(['node_modules/idb']);
    expect(missingPackages(locked, { packages: {} })).toEqual(['node_modules/idb']);
    expect(missingPackages(locked, { packages: { 'node_modules/idb': { version: '8.0.3' } } })).toEqual([
      'node_modules/idb',
    ]);
  });

  it('are incomplete when an optional one is there in another version', () => {
    const installed = {
      packages: {
        'node_modules/idb': { version: '8.0.4' },
        'node_modules/@biomejs/cli-win32-x64': { version: '2.5.0' },
      },
    };
    expect(missingPackages(locked, installed)).toEqual(['node_modules/@biomejs/cli-win32-x64']);
  });

  it('cannot be judged without a lock file', () => {
    expect(() => missingPackages(undefined, undefined)).toThrow('package-lock.json');
  });
});
