import type { Crs } from '../../geo/crs';
import { fromWorld } from '../../geo/mercator';
import type { TileAddress } from '../../survey/map-tile';

/** Where a picture lies: place of its corner and size of a pixel in the unit of its CRS; `stepY` is negative where rows run south. */
export interface PicturePlace {
  readonly crs: Crs;
  readonly x0: number;
  readonly y0: number;
  readonly stepX: number;
  readonly stepY: number;
}

/** Between knots of this distance the projection is taken as even: an error far below a pixel at the size of a tile. */
const knotsPerSide = 16;

/** For every pixel of a tile, the pixel of the picture beneath its middle: column, row, column, row. NaN beyond the projection. */
export function warpedGrid({ zoom, column, row }: TileAddress, place: PicturePlace, sizePx: number): Float64Array {
  const knots = knotsOf({ zoom, column, row }, place);
  const grid = new Float64Array(sizePx * sizePx * 2);
  const knot = (x: number, y: number, part: 0 | 1) => knots[2 * (y * (knotsPerSide + 1) + x) + part] ?? Number.NaN;
  for (let y = 0; y < sizePx; y++) {
    const v = ((y + 0.5) / sizePx) * knotsPerSide;
    const top = Math.floor(v);
    for (let x = 0; x < sizePx; x++) {
      const u = ((x + 0.5) / sizePx) * knotsPerSide;
      const left = Math.floor(u);
      for (const part of [0, 1] as const) {
        const upper = knot(left, top, part) + (knot(left + 1, top, part) - knot(left, top, part)) * (u - left);
        const lower =
          knot(left, top + 1, part) + (knot(left + 1, top + 1, part) - knot(left, top + 1, part)) * (u - left);
        grid[2 * (y * sizePx + x) + part] = upper + (lower - upper) * (v - top);
      }
    }
  }
  return grid;
}

function knotsOf({ zoom, column, row }: TileAddress, { crs, x0, y0, stepX, stepY }: PicturePlace): Float64Array {
  const knots = new Float64Array((knotsPerSide + 1) ** 2 * 2);
  const world = 2 ** zoom;
  for (let j = 0; j <= knotsPerSide; j++) {
    for (let i = 0; i <= knotsPerSide; i++) {
      const lngLat = fromWorld({ x: (column + i / knotsPerSide) / world, y: (row + j / knotsPerSide) / world });
      const [x, y] = crs.fromLngLat(lngLat);
      const at = 2 * (j * (knotsPerSide + 1) + i);
      knots[at] = (x - x0) / stepX;
      knots[at + 1] = (y - y0) / stepY;
    }
  }
  return knots;
}
