import { describe, expect, it } from 'vitest';
import { toWorld, worldSizePx } from '../../src/geo/mercator';
import { gather } from '../../src/map/sighting-crowds';
import { seeded } from '../support/seeded';

const random = seeded(11);
const points = Array.from({ length: 4000 }, () => toWorld([70 + random() * 5, 42.7 + random() * 2.2]));

describe('gather', () => {
  it.each([4, 7, 10, 13, 15])('counts every point once at zoom %i', (zoom) => {
    const { alone, crowds } = gather(points, zoom);
    expect(alone.length + crowds.reduce((sum, { count }) => sum + count, 0)).toBe(points.length);
    expect(new Set(alone).size).toBe(alone.length);
  });

  it('lets every point stand alone from close by', () => {
    expect(gather(points, 15).crowds).toEqual([]);
  });

  it('makes fewer and larger crowds the farther away one stands', () => {
    const counts = [12, 10, 8, 6, 4].map(
      (zoom) => gather(points, zoom).alone.length + gather(points, zoom).crowds.length,
    );
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(counts.at(-1)).toBeLessThan(20);
  });

  it('puts a crowd inside the box of its points', () => {
    for (const { at, box, count } of gather(points, 8).crowds) {
      expect(count).toBeGreaterThanOrEqual(3);
      expect(at.x >= box.left && at.x <= box.right && at.y >= box.top && at.y <= box.bottom).toBe(true);
    }
  });

  it('gathers a tight group across a cell border into one crowd', () => {
    const zoom = 10;
    const px = 1 / worldSizePx(zoom);
    const border = Math.round(toWorld([73, 43]).x / (64 * px)) * 64 * px;
    const y = (Math.floor(toWorld([73, 43]).y / (64 * px)) + 0.5) * 64 * px;
    const group = [-9, -6, -3, 3, 6, 9].map((offset) => ({ x: border + offset * px, y }));
    expect(gather(group, zoom)).toMatchObject({ alone: [], crowds: [{ count: 6 }] });
  });
});
