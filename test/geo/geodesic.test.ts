import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaM2, bearingDeg, destination, distanceM, lineLengthM, polygonAreaM2 } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import type { Ring } from '../../src/geo/polygon';
import { itWithData } from '../support/test-data';

interface Vectors {
  readonly inverse: readonly { lat1: number; lon1: number; lat2: number; lon2: number; azi1: number; s12_m: number }[];
  readonly polygons: readonly { ring: Ring; perimeter_m: number; area_m2: number }[];
}

const vectorFile = 'vectors/geodesic/geodesic_zhambyl_dev.json';

describe('geodesic measures against GeographicLib (GeodSolve, Planimeter)', () => {
  itWithData('agrees on 200 distances within 1 mm and on their bearings', vectorFile, (file) => {
    const { inverse } = read(file);
    expect(inverse).toHaveLength(200);
    for (const { lat1, lon1, lat2, lon2, azi1, s12_m } of inverse) {
      const [from, to]: LngLat[] = [
        [lon1, lat1],
        [lon2, lat2],
      ];
      if (!from || !to) throw new Error('No places.');
      expect(Math.abs(distanceM(from, to) - s12_m)).toBeLessThan(0.001);
      expect(bearingDeg(from, to)).toBeCloseTo((azi1 + 360) % 360, 9);
      expect(distanceM(destination(from, azi1, s12_m), to)).toBeLessThan(0.001);
    }
  });

  itWithData(
    'agrees on 40 polygons within a billionth of their area, or half a square metre of rounding',
    vectorFile,
    (file) => {
      const { polygons } = read(file);
      expect(polygons).toHaveLength(40);
      for (const { ring, area_m2, perimeter_m } of polygons) {
        expect(Math.abs(polygonAreaM2([ring]) - area_m2)).toBeLessThan(Math.max(area_m2 * 1e-9, 0.5001));
        expect(lineLengthM(ring)).toBeCloseTo(perimeter_m, 2);
      }
    },
  );

  it('takes holes off and asks for no direction of rings', () => {
    const outer: Ring = [
      [72, 44],
      [72.1, 44],
      [72.1, 44.1],
      [72, 44.1],
      [72, 44],
    ];
    const hole: Ring = [
      [72.04, 44.04],
      [72.06, 44.04],
      [72.06, 44.06],
      [72.04, 44.06],
      [72.04, 44.04],
    ];
    const netM2 = polygonAreaM2([outer]) - polygonAreaM2([hole]);
    expect(polygonAreaM2([outer, hole])).toBeCloseTo(netM2, 3);
    expect(polygonAreaM2([outer.toReversed(), hole])).toBeCloseTo(netM2, 3);
    expect(areaM2([[outer, hole], [hole]])).toBeCloseTo(polygonAreaM2([outer]), 3);
  });

  it('measures nothing as nothing', () => {
    expect(lineLengthM([])).toBe(0);
    expect(lineLengthM([[72, 44]])).toBe(0);
    expect(areaM2([])).toBe(0);
  });
});

function read(file: string): Vectors {
  return JSON.parse(readFileSync(file, 'utf8'));
}
