import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destination, distanceM, lineLengthM } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { watchedShare } from '../../src/sightings/watched-share';

const start: LngLat = [73.76, 43.6];

describe('the part of an approach that sensors watch', () => {
  it('is a circle across the line, and overlapping circles count once', () => {
    const line = [start, destination(start, 90, 1000)];
    const middle = destination(start, 90, 500);
    expect(watchedShare(line, [{ place: middle, radiusM: 100 }])).toBeCloseTo(0.2, 4);
    expect(
      watchedShare(line, [
        { place: middle, radiusM: 100 },
        { place: middle, radiusM: 50 },
      ]),
    ).toBeCloseTo(0.2, 4);
    expect(watchedShare(line, [])).toBe(0);
    expect(watchedShare([start], [{ place: start, radiusM: 10 }])).toBe(0);
  });

  it('is what walking the line in short steps finds', () => {
    const anyPlace = fc
      .tuple(fc.integer({ min: 0, max: 359 }), fc.integer({ min: 0, max: 800 }))
      .map(([bearing, lengthM]) => destination(start, bearing, lengthM));
    const reach = fc.record({ place: anyPlace, radiusM: fc.integer({ min: 20, max: 300 }) });
    fc.assert(
      fc.property(
        fc.array(anyPlace, { minLength: 2, maxLength: 5 }),
        fc.array(reach, { maxLength: 4 }),
        (line, reaches) => {
          fc.pre(lineLengthM(line) > 50);
          let [seen, all] = [0, 0];
          line.slice(1).forEach((to, i) => {
            const from = line[i] ?? to;
            const steps = Math.ceil(distanceM(from, to));
            for (let n = 0; n < steps; n += 1) {
              const at = (n + 0.5) / steps;
              const place: LngLat = [from[0] + (to[0] - from[0]) * at, from[1] + (to[1] - from[1]) * at];
              all += distanceM(from, to) / steps;
              if (reaches.some((one) => distanceM(one.place, place) <= one.radiusM))
                seen += distanceM(from, to) / steps;
            }
          });
          expect(Math.abs(watchedShare(line, reaches) - seen / all)).toBeLessThan(0.05);
        },
      ),
      { seed: 20260705, numRuns: 60 },
    );
  });
});
