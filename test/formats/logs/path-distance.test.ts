import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pathDistanceM } from '../../../src/formats/logs/path-distance';
import { distanceM } from '../../../src/geo/geodesic';

it('agrees with the geodesic within a tenth of a millimetre in a kilometre', () => {
  const degrees = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
  fc.assert(
    fc.property(
      degrees(-180, 179),
      degrees(-84, 84),
      degrees(-0.009, 0.009),
      degrees(-0.009, 0.009),
      (lng, lat, dLng, dLat) => {
        const [from, to] = [[lng, lat] as const, [lng + dLng, lat + dLat] as const];
        expect(Math.abs(pathDistanceM(from, to) - distanceM(from, to))).toBeLessThan(1e-4 + 1e-7 * distanceM(from, to));
      },
    ),
    { seed: 5, numRuns: 500 },
  );
});
