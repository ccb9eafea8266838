import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src/exchange/read-package';
import { journalOf, verifyPackage } from '../../src/exchange/verify-package';
import { sighting } from '../support/journal-team';
import { passphrase, TestFile } from '../support/package-bytes';

const secret = { kind: 'passphrase', passphrase } as const;

/** Made by version 1 of the format in its first release and never written again. */
function shipped(version: number, volumes: number): readonly TestFile[] {
  const folder = path.join(import.meta.dirname, '../fixtures/exchange');
  return Array.from({ length: volumes }, (_, index) => {
    const name = `package-v${version}-${index + 1}.dala`;
    return new TestFile(name, Uint8Array.from(readFileSync(path.join(folder, name))));
  });
}

describe('a package of format version 1', () => {
  it('is still read to the last value', async () => {
    const photos: number[] = [];
    const contents = await readPackage(shipped(1, 3), secret, {
      onPhoto: ({ bytes }) => void photos.push(bytes.length),
    });
    const journal = journalOf(contents);
    expect(contents.issues).toEqual([]);
    expect(journal?.records.toSorted((x, y) => (x.id < y.id ? -1 : 1))).toEqual([
      { kind: 'erased-photo', id: '0'.repeat(64), erasedAt: '2026-06-20T10:00:00+05:00' },
      sighting('s1', { note: 'of a', sightingKind: 'cache', areaId: 'later' }),
    ]);
    expect(journal?.conflicts).toMatchObject([
      { id: 's1', field: 'areaId', sides: [{ value: 'later' }, { value: 'earlier' }] },
    ]);
    expect(photos).toEqual([9, 3000]);
    const { steps } = journal?.history('sighting', 's2') ?? {};
    expect(steps?.map(({ wasThere, isThere }) => [wasThere, isThere])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('still holds when it is verified', async () => {
    const report = await verifyPackage(shipped(1, 3), secret);
    expect(report).toMatchObject({
      devices: [
        { device: 'dh9xs3415hqdvha4vz51rgfq', name: 'Tablet 1', entries: 3 },
        { device: '6v0cfzca5az9n2zjkqce0mp4', name: 'Tablet 2', entries: 4 },
      ],
      entries: 7,
      photos: 2,
      refused: [],
    });
  });
});
