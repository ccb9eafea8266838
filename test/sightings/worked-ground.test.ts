import { describe, expect, it } from 'vitest';
import { destination } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { tractorGround } from '../../src/sightings/worked-ground';

const start: LngLat = [73.76, 43.6];

describe('ground that a tractor worked', () => {
  it('is its line times the width of its tool', () => {
    const line = [start, destination(start, 90, 1000)];
    expect(tractorGround(line, 3).areaM2).toBeCloseTo(3000, 0);
  });

  it('counts a pass over the same ground once', () => {
    const end = destination(start, 90, 1000);
    expect(tractorGround([start, end, start], 3).areaM2).toBeLessThan(3020);
  });

  it('is nothing without a width', () => {
    expect(tractorGround([start, destination(start, 90, 1000)], 0).areaM2).toBe(0);
  });
});
