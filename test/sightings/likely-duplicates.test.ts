import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destination } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { roughDistanceM } from '../../src/geo/rough-distance';
import { likelyDuplicates, sightingShelf } from '../../src/sightings/likely-duplicates';
import { placeIndex } from '../../src/sightings/place-index';
import type { Sighting } from '../../src/survey/sighting';

const here: LngLat = [73.76, 43.6];

function sighting(id: string, rest: Partial<Sighting> = {}): Sighting {
  const position = { place: here, by: 'gps', accuracyM: 5 } as const;
  const seenAt = '2026-07-01T10:00:00+05:00';
  return { kind: 'sighting', id, sightingKind: 'wild-stand', position, seenAt, note: '', photos: [], ...rest };
}

const at = (eastM: number) => ({ position: { place: destination(here, 90, eastM), by: 'gps', accuracyM: 5 } as const });

describe('likely duplicates', () => {
  it('are near in place and time and of the same kind, nearest first', () => {
    const all = [
      sighting('a'),
      sighting('near', at(40)),
      sighting('nearer', at(10)),
      sighting('far', at(80)),
      sighting('late', { ...at(10), seenAt: '2026-07-05T10:00:00+05:00' }),
      sighting('cache', { ...at(10), sightingKind: 'cache' }),
      sighting('merged', { ...at(10), mergedInto: 'a' }),
    ];
    const [first] = all;
    if (!first) throw new Error('No sighting.');
    expect(likelyDuplicates(first, sightingShelf(all)).map(({ sighting: { id } }) => id)).toEqual(['nearer', 'near']);
  });
});

describe('an index over places', () => {
  it('finds the same places as looking at each', () => {
    const anyPlace = fc.tuple(
      fc.double({ min: 68, max: 74, noNaN: true }),
      fc.double({ min: 42, max: 46, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(anyPlace, { maxLength: 60 }),
        anyPlace,
        fc.integer({ min: 1, max: 300_000 }),
        (places, from, radiusM) => {
          const found = placeIndex(places)
            .within(from, radiusM)
            .toSorted((one, other) => one - other);
          expect(found).toEqual(places.flatMap((place, i) => (roughDistanceM(from, place) <= radiusM ? i : [])));
        },
      ),
      { seed: 20260704, numRuns: 200 },
    );
  });
});
