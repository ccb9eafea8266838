import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centroid } from '../../src/geo/centroid';
import { distanceM } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { localFrame } from '../../src/geo/local-frame';
import { isInPolygon } from '../../src/geo/point-in-polygon';
import { simplifyLine } from '../../src/geo/simplify-line';
import { seeded } from '../support/seeded';
import { randomPolygon } from './random-polygon';

describe('local frame', () => {
  it('brings places back within a hundredth of a millimetre, 300 km around', () => {
    const nearby = fc.tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true }));
    const centers = fc.tuple(
      fc.double({ min: -179, max: 179, noNaN: true }),
      fc.double({ min: -60, max: 60, noNaN: true }),
    );
    fc.assert(
      fc.property(centers, nearby, (center, [east, north]) => {
        const frame = localFrame(center);
        const place: LngLat = [Math.max(-180, Math.min(180, center[0] + east)), center[1] + north];
        expect(distanceM(frame.toLngLat(frame.toLocal(place)), place)).toBeLessThan(1e-5);
      }),
      { seed: 14 },
    );
  });

  it('keeps lengths within 0.007 % over 150 km and 0.6 ppm over 5 km', () => {
    const frame = localFrame([72, 44.5]);
    for (const [reachDeg, share] of [
      [0.94, 7e-5],
      [0.03, 6e-7],
    ] as const) {
      const [from, to]: [LngLat, LngLat] = [
        [72 + reachDeg, 44.5],
        [72 + reachDeg, 44.51],
      ];
      const [a, b] = [frame.toLocal(from), frame.toLocal(to)];
      expect(Math.abs(Math.hypot(b.xM - a.xM, b.yM - a.yM) / distanceM(from, to) - 1)).toBeLessThan(share);
    }
  });
});

describe('thinned line', () => {
  it('keeps its ends and stays within the tolerance, north as east', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0.5, max: 200, noNaN: true }),
        (seed, toleranceM) => {
          const line = randomWalk(seed);
          const thinned = simplifyLine(line, toleranceM);
          expect([thinned[0], thinned.at(-1)]).toEqual([line[0], line.at(-1)]);
          expect(Math.max(...line.map((place) => offLineM(place, thinned)))).toBeLessThan(toleranceM * 1.001);
        },
      ),
      { seed: 15, numRuns: 15 },
    );
  });

  it('drops places on a straight line and leaves short lines alone', () => {
    expect(
      simplifyLine(
        [
          [72, 44],
          [72, 44.1],
          [72, 44.2],
        ],
        1,
      ),
    ).toEqual([
      [72, 44],
      [72, 44.2],
    ]);
    expect(simplifyLine([], 1)).toEqual([]);
    expect(simplifyLine([[72, 44]], 1)).toEqual([[72, 44]]);
  });
});

describe('centroid', () => {
  it('lies in the middle of a rectangle whose edge has many places', () => {
    const crowded = Array.from({ length: 50 }, (_, i): LngLat => [72 + i / 500, 44]);
    const [lng, lat] = centroid([[...crowded, [72.1, 44], [72.1, 44.2], [72, 44.2], [72, 44]]]);
    expect([lng.toFixed(9), lat.toFixed(9)]).toEqual(['72.050000000', '44.100000000']);
  });

  it('is not moved by a hole, which it may lie in', () => {
    const withHole = [...Array(200).keys()].map((seed) => randomPolygon(seed)).find((polygon) => polygon.length === 2);
    if (!withHole) throw new Error('No polygon with a hole.');
    expect(centroid(withHole)).toEqual(centroid([withHole[0]]));
    expect(isInPolygon(centroid(withHole), [withHole[0]])).toBe(true);
  });
});

function randomWalk(seed: number): LngLat[] {
  const random = seeded(seed);
  let [lng, lat] = [72, 44.5];
  return Array.from({ length: 100 }, () => {
    lng += 0.002 * (random() - 0.4);
    lat += 0.002 * (random() - 0.5);
    return [lng, lat];
  });
}

function offLineM(place: LngLat, line: readonly LngLat[]): number {
  const frame = localFrame(place);
  const points = line.map((one) => frame.toLocal(one));
  const distances = points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    const [dx, dy] = [to.xM - from.xM, to.yM - from.yM];
    const share = Math.min(1, Math.max(0, -(from.xM * dx + from.yM * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(from.xM + share * dx, from.yM + share * dy);
  });
  return Math.min(...distances);
}
