import { describe, expect, it } from 'vitest';
import { rasterOfPolygons } from '../../src/coverage/ground-raster';
import { seenAreaM2 } from '../../src/coverage/seen-area';
import { ringsOf } from '../../src/coverage/outlines';
import { destination, polygonAreaM2 } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import type { Polygon } from '../../src/geo/polygon';

function square(at: LngLat, sideM: number): Polygon {
  const [east, north] = [destination(at, 90, sideM), destination(at, 0, sideM)];
  return [[at, east, destination(east, 0, sideM), north, at]];
}

const corner: LngLat = [71.6, 44.1];

describe('the ground that rasters show together', () => {
  it('counts each place once', () => {
    const [one, other] = [square(corner, 2000), square(destination(corner, 90, 1000), 2000)];
    const rasters = [one, other].map((polygon) => rasterOfPolygons([ringsOf(polygon)]));
    expect(Math.abs(seenAreaM2(rasters) / 6e6 - 1)).toBeLessThan(0.005);
    expect(seenAreaM2([...rasters, ...rasters])).toBe(seenAreaM2(rasters));
    expect(Math.abs(seenAreaM2(rasters.slice(1)) / polygonAreaM2(other) - 1)).toBeLessThan(0.005);
  });

  it('is none without a raster', () => {
    expect(seenAreaM2([])).toBe(0);
  });
});
