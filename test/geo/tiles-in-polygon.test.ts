import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromWorld, toWorld } from '../../src/geo/mercator';
import { isInPolygon } from '../../src/geo/point-in-polygon';
import type { Polygon } from '../../src/geo/polygon';
import { countTiles, tilesInPolygon } from '../../src/geo/tiles-in-polygon';

const triangle = (places: readonly (readonly [number, number])[]): Polygon => {
  const [a = [0, 0], b = [0, 0], c = [0, 0]] = places;
  return [
    [
      [a[0], a[1]],
      [b[0], b[1]],
      [c[0], c[1]],
      [a[0], a[1]],
    ],
  ];
};

function tilesAt(polygon: Polygon, zoom: number): Set<string> {
  const tiles = new Set<string>();
  for (const { row, from, to } of tilesInPolygon(polygon, zoom)) {
    for (let column = from; column <= to; column++) tiles.add(`${column} ${row}`);
  }
  return tiles;
}

it('gives every tile that holds a place of the polygon, each once', () => {
  const place = fc.tuple(fc.double({ min: 69, max: 75, noNaN: true }), fc.double({ min: 42, max: 46, noNaN: true }));
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 3, maxLength: 3 }),
      fc.array(place, { maxLength: 40 }),
      (corners, probes) => {
        const polygon = triangle(corners);
        const tiles = tilesAt(polygon, 9);
        expect(tiles.size).toBe(countTiles(polygon, { minZoom: 9, maxZoom: 9 }));
        for (const probe of [...corners, ...probes.filter((each) => isInPolygon(each, polygon))]) {
          const { x, y } = toWorld(probe);
          expect(tiles).toContain(`${Math.floor(x * 512)} ${Math.floor(y * 512)}`);
        }
      },
    ),
    { seed: 4, numRuns: 200 },
  );
});

it('gives no tile far from the polygon', () => {
  const polygon = triangle([
    [71, 43],
    [72, 43],
    [71, 44],
  ]);
  for (const tile of tilesAt(polygon, 12)) {
    const [column = 0, row = 0] = tile.split(' ').map(Number);
    const [lng, lat] = fromWorld({ x: (column + 0.5) / 4096, y: (row + 0.5) / 4096 });
    expect(lng - 71 + (lat - 43)).toBeLessThan(1.15);
  }
});
