import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaM2, distanceM, polygonAreaM2 } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { offsetPolygons } from '../../src/geo/offset-polygons';
import { isInPolygon } from '../../src/geo/point-in-polygon';
import type { Polygon } from '../../src/geo/polygon';
import { polygonDifference } from '../../src/geo/polygon-difference';
import { polygonIntersection } from '../../src/geo/polygon-intersection';
import { polygonUnion } from '../../src/geo/polygon-union';
import { toCanonicalPolygon } from '../../src/geo/to-canonical-polygon';
import { seeded } from '../support/seeded';
import { randomPolygon } from './random-polygon';

/** What corners rounded to 0.1 mm may change in an area of square kilometres. */
const relative = 1e-7;

const twoPolygons = fc
  .tuple(
    fc.integer({ min: 1, max: 1e6 }),
    fc.integer({ min: 1, max: 1e6 }),
    fc.double({ min: -0.1, max: 0.1, noNaN: true }),
  )
  .map(([one, other, shift]): [Polygon, Polygon] => [
    randomPolygon(one),
    randomPolygon(other, [72 + shift, 44.5 + shift / 2]),
  ]);

describe('clipping polygons', () => {
  it('splits a polygon into what another covers and what it does not, without a hectare lost', () => {
    fc.assert(
      fc.property(twoPolygons, ([a, b]) => {
        const parts = areaDeg2(polygonDifference([a], [b])) + areaDeg2(polygonIntersection([a], [b]));
        expect(Math.abs(parts / areaDeg2([a]) - 1)).toBeLessThan(relative);
      }),
      { seed: 8, numRuns: 100 },
    );
  });

  it('covers with a union what each of the two covers, once', () => {
    fc.assert(
      fc.property(twoPolygons, ([a, b]) => {
        const both = areaDeg2(polygonUnion([a, b])) + areaDeg2(polygonIntersection([a], [b]));
        expect(Math.abs(both / areaDeg2([a, b]) - 1)).toBeLessThan(relative);
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  it('agrees place by place with the inside of its inputs', () => {
    fc.assert(
      fc.property(twoPolygons, fc.integer({ min: 1, max: 1e6 }), ([a, b], seed) => {
        const random = seeded(seed);
        const results = [polygonDifference([a], [b]), polygonIntersection([a], [b]), polygonUnion([a, b])];
        for (let i = 0; i < 20; i++) {
          const place: LngLat = [71.9 + 0.2 * random(), 44.4 + 0.2 * random()];
          const [inA, inB] = [isInPolygon(place, a), isInPolygon(place, b)];
          const inside = results.map((polygons) => polygons.some((polygon) => isInPolygon(place, polygon)));
          expect(inside).toEqual([inA && !inB, inA && inB, inA || inB]);
        }
      }),
      { seed: 10, numRuns: 40 },
    );
  });

  it('hands back canonical polygons and leaves untouched corners as they were', () => {
    fc.assert(
      fc.property(twoPolygons, ([a, b]) => {
        const corners = new Set([...a.flat(), ...b.flat()].map(String));
        const far = polygonDifference(
          [a],
          [
            [
              [
                [80, 40],
                [81, 40],
                [80, 41],
                [80, 40],
              ],
            ],
          ],
        );
        expect(far.flat(2).every((place) => corners.has(String(place)))).toBe(true);
        for (const polygon of polygonUnion([a, b])) expect(toCanonicalPolygon(polygon)).toEqual(polygon);
      }),
      { seed: 11, numRuns: 30 },
    );
  });

  it('keeps an island inside a hole', () => {
    const ring = (radius: number): Polygon[0] => [
      [72 - radius, 44],
      [72, 44 - radius],
      [72 + radius, 44],
      [72, 44 + radius],
      [72 - radius, 44],
    ];
    const found = polygonDifference([[ring(0.3)]], [[ring(0.2), ring(0.1)]]);
    expect(found.map((polygon) => polygon.length)).toEqual([2, 1]);
  });

  it('leaves nothing of a polygon without itself, and no sliver', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const polygon = randomPolygon(seed);
        const nudged = polygon.map((ring) => ring.map(([lng, lat]) => [lng + 1e-10, lat] as const));
        const [outer, ...holes] = nudged;
        expect(polygonDifference([polygon], [polygon])).toEqual([]);
        expect(outer && polygonDifference([polygon], [[outer, ...holes]])).toEqual([]);
      }),
      { seed: 12, numRuns: 50 },
    );
  });

  it('answers emptily to nothing', () => {
    expect(polygonUnion([])).toEqual([]);
    expect(polygonDifference([], [randomPolygon(1)])).toEqual([]);
    expect(polygonIntersection([randomPolygon(1)], [])).toEqual([]);
    expect(offsetPolygons([], 10)).toEqual([]);
  });
});

describe('growing and shrinking polygons', () => {
  it('puts every new corner at the asked distance from the old outline, on its outer side', () => {
    const square: Polygon = [
      [
        [72, 44],
        [72.01, 44],
        [72.01, 44.01],
        [72, 44.01],
        [72, 44],
      ],
    ];
    const grown = offsetPolygons([square], 50);
    const nearestM = grown.flat(2).map((place) => Math.min(...square[0].map((corner) => distanceM(place, corner))));
    expect(Math.min(...nearestM)).toBeGreaterThan(49.98);
    expect(grown.flat(2).every((place) => !isInPolygon(place, square))).toBe(true);
    expect(areaM2(grown)).toBeCloseTo(grownAreaM2(square, 50), -2);
  });

  it('keeps sharp corners where asked', () => {
    const square: Polygon = [
      [
        [72, 44],
        [72.01, 44],
        [72.01, 44.01],
        [72, 44.01],
        [72, 44],
      ],
    ];
    expect(offsetPolygons([square], 50, { corners: 'sharp' })[0]?.[0]).toHaveLength(5);
  });

  it('grows what it shrank by no more than it was, and shrinks thin parts away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 1, max: 500, noNaN: true }),
        (seed, distanceM_) => {
          const polygon = randomPolygon(seed);
          const opened = offsetPolygons(offsetPolygons([polygon], -distanceM_), distanceM_);
          expect(areaM2(polygonDifference(opened, [polygon]))).toBeLessThan(polygonAreaM2(polygon) * 1e-4);
          expect(areaM2(offsetPolygons([polygon], -distanceM_))).toBeLessThan(polygonAreaM2(polygon));
          expect(areaM2(offsetPolygons([polygon], distanceM_))).toBeGreaterThan(polygonAreaM2(polygon));
        },
      ),
      { seed: 13, numRuns: 5 },
    );
    expect(offsetPolygons([randomPolygon(1)], -50_000)).toEqual([]);
  });
});

/** Area + perimeter x distance + circle (Steiner), for a convex outline. */
function grownAreaM2(polygon: Polygon, distance: number): number {
  const [outer] = polygon;
  const perimeterM = outer.slice(1).reduce((sum, place, i) => sum + distanceM(outer[i] ?? place, place), 0);
  return polygonAreaM2(polygon) + perimeterM * distance + Math.PI * distance ** 2;
}

/** Net area in the plane of degrees, where the edges of a clip are straight; outer rings run counter-clockwise, holes clockwise. */
function areaDeg2(polygons: readonly Polygon[]): number {
  let twice = 0;
  for (const ring of polygons.map(toCanonicalPolygon).flat()) {
    ring.slice(1).forEach(([lng, lat], i) => {
      const [lngBefore, latBefore] = ring[i] ?? [lng, lat];
      twice += (lngBefore - 72) * (lat - 44.5) - (lng - 72) * (latBefore - 44.5);
    });
  }
  return twice / 2;
}
