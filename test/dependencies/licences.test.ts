import { describe, expect, it } from 'vitest';
import { lockedPackages, refusedLicences } from './licences';

describe('the licences of what is shipped', () => {
  it('are all permissive', () => {
    expect(refusedLicences(lockedPackages())).toEqual([]);
  });

  it('refuse copyleft, ethical and unnamed licences, but not in tools that are not shipped', () => {
    const refused = refusedLicences({
      '': {},
      'node_modules/a': { license: 'GPL-3.0' },
      'node_modules/b': { license: 'Hippocratic-2.1' },
      'node_modules/c': {},
      'node_modules/d': { license: 'GPL-3.0', dev: true },
      'node_modules/e': { license: '(EDL-1.0 OR EPL-1.0)' },
      'node_modules/x/node_modules/f': { license: 'MIT AND LGPL-3.0' },
    });
    expect(refused).toEqual(['a: GPL-3.0', 'b: Hippocratic-2.1', 'c: none named', 'f: MIT AND LGPL-3.0']);
  });
});
