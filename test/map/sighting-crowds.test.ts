import { describe, expect, it } from 'vitest';
import { toWorld, worldSizePx } from '../../src/geo/mercator';
import { pointIndex } from '../../src/map/point-index';
import { crowdsAt } from '../../src/map/sighting-crowds';
import { seeded } from '../support/seeded';

const random = seeded(11);
const points = Array.from({ length: 4000 }, () => toWorld([70 + random() * 5, 42.7 + random() * 2.2]));

const everywhere = { left: 0, top: 0, right: 1, bottom: 1 };
const gather = (of: typeof points, zoom: number, box = everywhere) => crowdsAt(of, pointIndex(of), zoom).within(box);

describe('crowdsAt', () => {
  it.each([4, 7, 10, 12, 13])('counts every point once at zoom %i', (zoom) => {
    const { alone, crowds } = gather(points, zoom);
    expect(alone.length + crowds.reduce((sum, { count }) => sum + count, 0)).toBe(points.length);
    expect(new Set(alone).size).toBe(alone.length);
  });

  it.each([5, 8, 10, 12])('gives tiles the same, asked for in any order, as all at once at zoom %i', (zoom) => {
    const dense = [
      ...points,
      ...points.map(({ x, y }) => ({ x: x + (random() - 0.5) * 1e-5, y: y + random() * 1e-5 })),
    ];
    const crowds = crowdsAt(dense, pointIndex(dense), zoom);
    const whole = gather(dense, zoom);
    const sidePx = 512 / worldSizePx(zoom);
    const [first, last] = [toWorld([69.9, 45]), toWorld([75.1, 42.6])];
    const tiles = [];
    for (let x = first.x; x < last.x; x += sidePx) for (let y = first.y; y < last.y; y += sidePx) tiles.push({ x, y });
    const parts = tiles
      .toSorted(() => random() - 0.5)
      .map(({ x, y }) => crowds.within({ left: x, right: x + sidePx, top: y, bottom: y + sidePx }));
    expect(new Set(parts.flatMap(({ alone }) => alone))).toEqual(new Set(whole.alone));
    const place = ({ at, count }: (typeof whole.crowds)[number]) => `${at.x} ${at.y} ${count}`;
    expect(new Set(parts.flatMap((part) => part.crowds.map(place)))).toEqual(new Set(whole.crowds.map(place)));
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
