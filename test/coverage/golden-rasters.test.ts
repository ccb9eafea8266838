import { booleanPointInPolygon, polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { groundQuad, type Lens } from '../../src/coverage/ground-quad';
import { rasterOfPasses } from '../../src/coverage/ground-raster';
import { outlineOf } from '../../src/coverage/outlines';
import { fromPixels, pixelAreasM2, tileSide, toPixels } from '../../src/coverage/pixel-grid';
import { countsAt } from '../../src/coverage/run-tile';
import { polygonAreaM2 } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { localFrame } from '../../src/geo/local-frame';
import { polygonUnion } from '../../src/geo/polygon-union';

const wide: Lens = { sensorWidthMm: 17.3, sensorHeightMm: 13, focalLengthMm: 12.29 };
const thermal: Lens = { sensorWidthMm: 7.68, sensorHeightMm: 6.144, focalLengthMm: 9.1 };
const frame = localFrame([71.5, 44.5]);

/** A camera 40 m up: metres east and north of 71.5 E 44.5 N, degrees. */
type Pose = readonly [eastM: number, northM: number, yawDeg: number, pitchDeg?: number, rollDeg?: number];

interface Story {
  readonly lens: Lens;
  readonly passes: readonly (readonly Pose[])[];
}

const stories: Readonly<Record<string, Story>> = {
  'two-lines-with-side-overlap': {
    lens: wide,
    passes: [
      [
        [0, 0, 0],
        [0, 15, 0],
        [0, 30, 0],
      ],
      [
        [38, 30, 180],
        [38, 15, 180],
        [38, 0, 180],
      ],
    ],
  },
  'lines-apart-in-wind': {
    lens: wide,
    passes: [
      [
        [0, 0, 20],
        [8, 22, 24],
        [17, 45, 17],
      ],
      [
        [66, 34, 203],
        [58, 12, 199],
      ],
    ],
  },
  'oblique-thermal-that-rolls': {
    lens: thermal,
    passes: [
      [
        [0, 0, 75, -50, 0],
        [20, 6, 75, -50, 8],
        [40, 11, 75, -50, -8],
      ],
    ],
  },
};

/** Pixels drawn around the middle of the ground. */
const [columns, rows] = [56, 44];

function cornersOf({ lens, passes }: Story): readonly (readonly (readonly LngLat[])[])[] {
  return passes.map((poses) =>
    poses.map(([xM, yM, yawDeg, pitchDeg = -90, rollDeg = 0]) => {
      const quad = groundQuad(lens, { place: frame.toLngLat({ xM, yM }), heightM: 40, yawDeg, pitchDeg, rollDeg });
      if ('reason' in quad) throw new Error(`The camera sees no ground: ${quad.reason}.`);
      return quad.corners;
    }),
  );
}

const [middleX, middleY] = toPixels(frame.toLngLat({ xM: 30, yM: 15 })).map(Math.floor);
const [left, top] = [(middleX ?? 0) - columns / 2, (middleY ?? 0) - rows / 2];

/** Rows of signs, passes on the left and views on the right, a dot for none. */
function drawn(countsOf: (x: number, y: number) => { readonly passes: number; readonly views: number }): string {
  const sign = (count: number) => (count === 0 ? '.' : String(count));
  const lines = Array.from({ length: rows }, (_, row) => {
    const counts = Array.from({ length: columns }, (__, column) => countsOf(left + column, top + row));
    return [counts.map(({ passes }) => sign(passes)), counts.map(({ views }) => sign(views))]
      .map((signs) => signs.join(''))
      .join(' ');
  });
  return `${lines.join('\n')}\n`;
}

describe.each(Object.entries(stories))('the golden raster of %s', (name, story) => {
  const corners = cornersOf(story);
  const tiles = rasterOfPasses(corners.map((quads) => quads.map(outlineOf)));
  const laid = (x: number, y: number) => {
    const tile = tiles.get(Math.floor(y / tileSide) * 2 ** 15 + Math.floor(x / tileSide));
    return tile ? countsAt(tile, x % tileSide, y % tileSide) : { passes: 0, views: 0 };
  };

  it('is drawn as it always was', async () => {
    await expect(drawn(laid)).toMatchFileSnapshot(`../fixtures/coverage/${name}.txt`);
  });

  it('has the counts that Turf finds at the middle of each pixel', () => {
    const rings = corners.map((quads) => quads.map((quad) => polygon([closed(quad).map((place) => [...place])])));
    const byTurf = (x: number, y: number) => {
      const place = [...fromPixels(x + 0.5, y + 0.5)];
      const views = rings.map((quads) => quads.filter((quad) => booleanPointInPolygon(place, quad)).length);
      return { passes: views.filter((count) => count > 0).length, views: views.reduce((sum, count) => sum + count, 0) };
    };
    expect(drawn(laid)).toBe(drawn(byTurf));
  });

  it('has the ground of the exact union of its footprints, to half a pixel along its edges', () => {
    let laidM2 = 0;
    for (let y = top; y < top + rows; y++) {
      const pixelM2 = pixelAreasM2(Math.floor(y / tileSide))[y % tileSide] ?? 0;
      for (let x = left; x < left + columns; x++) if (laid(x, y).views > 0) laidM2 += pixelM2;
    }
    const exactM2 = polygonUnion(corners.flat().map((quad) => [closed(quad)]))
      .map(polygonAreaM2)
      .reduce((sum, m2) => sum + m2, 0);
    expect(Math.abs(laidM2 / exactM2 - 1)).toBeLessThan(0.04);
  });
});

function closed(corners: readonly LngLat[]): readonly LngLat[] {
  return [...corners, ...corners.slice(0, 1)];
}
