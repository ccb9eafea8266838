import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standsFor } from '../../src/sightings/merged-sightings';

const table = (links: Readonly<Record<string, string | undefined>>) =>
  new Map(
    Object.entries(links).map(([id, mergedInto]) => [id, { id, ...(mergedInto !== undefined && { mergedInto }) }]),
  );

describe('the sighting that stands for one that was merged', () => {
  it('is found over several steps, and is itself where nothing was merged or the target is gone', () => {
    const sightings = table({ a: 'b', b: 'c', c: undefined, d: 'gone' });
    expect([...sightings.values()].map((one) => standsFor(one, sightings))).toEqual(['c', 'c', 'c', 'd']);
  });

  it('is one and the same for all whom links join, circles too', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(9)), { minLength: 10, maxLength: 10 }), (links) => {
        const sightings = table(
          Object.fromEntries(links.map((to, i) => [`s${i}`, to === null ? undefined : `s${to}`])),
        );
        for (const one of sightings.values()) {
          const next = one.mergedInto === undefined ? undefined : sightings.get(one.mergedInto);
          if (next) expect(standsFor(one, sightings)).toBe(standsFor(next, sightings));
        }
      }),
      { seed: 20260703, numRuns: 300 },
    );
  });
});
