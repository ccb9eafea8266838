import { fromWorld, worldSizePx } from '../geo/mercator';
import type { MapTile, TileAddress } from '../survey/map-tile';
import { heightGrid } from './height-grid';
import type { HeightRaster } from './height-raster';
import { hillShade, mapLight } from './hill-shade';

const tilePx = 256;
const earthCircumferenceM = 40_075_016.686;

/** Level ground of this light is left clear: only what is darker or brighter is painted. */
const level = Math.sin((mapLight.altitudeDeg * Math.PI) / 180);

/** How much of the ground beneath the deepest shade and the brightest light hide. */
const [darkest, brightest] = [200, 110];

/**
 * The hill shade of a map tile as black and white of varying opacity, so that it lies over any base map. Undefined where no height
 * is known.
 */
export function shadeTile(rasters: readonly HeightRaster[], { zoom, column, row }: TileAddress): MapTile | undefined {
  const grid = heightGrid(rasters);
  // One line of samples more on each side, so that slopes run on from tile to tile.
  const side = tilePx + 2;
  const world = worldSizePx(zoom);
  const heightsM = new Float32Array(side * side);
  let known = 0;
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const at = { x: (column * tilePx + x - 0.5) / world, y: (row * tilePx + y - 0.5) / world };
      const heightM = grid.heightAt(fromWorld(at));
      heightsM[y * side + x] = heightM ?? Number.NaN;
      if (heightM !== undefined) known += 1;
    }
  }
  if (known === 0) return undefined;
  const lat = fromWorld({ x: 0, y: (row + 0.5) / 2 ** zoom })[1];
  const cellM = (earthCircumferenceM * Math.cos((lat * Math.PI) / 180)) / world;
  const shade = hillShade(
    { columns: side, rows: side, heightsM, cellXM: cellM, cellYM: cellM },
    { ...mapLight, exaggeration: 2 },
  );
  const rgba = new Uint8ClampedArray(tilePx * tilePx * 4);
  for (let y = 0; y < tilePx; y++) {
    for (let x = 0; x < tilePx; x++) {
      const lit = shade[(y + 1) * side + x + 1] ?? Number.NaN;
      if (Number.isNaN(lit)) continue;
      const at = 4 * (y * tilePx + x);
      const isDark = lit < level;
      rgba.fill(isDark ? 0 : 255, at, at + 3);
      rgba[at + 3] = isDark ? (1 - lit / level) * darkest : ((lit - level) / (1 - level)) * brightest;
    }
  }
  return { kind: 'pixels', width: tilePx, height: tilePx, rgba };
}
