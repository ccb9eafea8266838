import type { Bounds } from '../geo/bounds';
import { fromUtm, toUtm, toUtmIn } from '../geo/coordinates/utm';
import type { LngLat } from '../geo/lng-lat';
import { type FlightCoverage, layersOf } from './measured-coverage';
import type { GroundRaster } from './ground-raster';
import { tileKey, tileSide, toPixels } from './pixel-grid';
import { sumTiles } from './run-tile';

/** Pass counts on a square grid of UTM, as GIS programs read them. */
export interface UtmGrid {
  /** EPSG code of the UTM zone on WGS84. */
  readonly epsg: number;
  readonly zone: string;
  /** Outer corner of the first pixel. */
  readonly westM: number;
  readonly northM: number;
  readonly pixelM: number;
  readonly width: number;
  readonly height: number;
  /** Passes of `count` rows from the north, row by row; 0 outside the area. */
  rows(from: number, count: number): Uint8Array<ArrayBuffer>;
}

const pixelSizesM = [1, 2, 5, 10, 20, 50, 100];
const mostPixels = 60_000_000;
/** Columns between which the raster's own coordinates are taken as even: off by less than a millimetre. */
const knotColumns = 64;
/** Decoded tiles kept while rows are read. */
const mostTiles = 512;

/** The passes over an area in the UTM zone of its middle, at the finest of 1 to 100 m that stays below 60 million pixels. */
export function utmGrid(area: GroundRaster, flights: readonly FlightCoverage[], bounds: Bounds): UtmGrid {
  const { zone, hemisphere } = toUtm([(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2]);
  const box = utmBox(bounds, zone, hemisphere);
  const size = (pixelM: number) =>
    [box.eastM - box.westM, box.northM - box.southM].map((m) => Math.ceil(m / pixelM) + 1);
  const pixelM = pixelSizesM.find((m) => size(m).reduce((a, b) => a * b) <= mostPixels) ?? 200;
  const [width = 1, height = 1] = size(pixelM);
  const [westM, northM] = [Math.floor(box.westM / pixelM) * pixelM, Math.ceil(box.northM / pixelM) * pixelM];
  const passesOf = tileReader(area, flights);
  const toRaster = (column: number, row: number) =>
    toPixels(fromUtm({ zone, hemisphere, eastingM: westM + column * pixelM, northingM: northM - row * pixelM }));
  return {
    epsg: (hemisphere === 'south' ? 32700 : 32600) + zone,
    zone: `${zone}${hemisphere === 'south' ? 'S' : 'N'}`,
    westM,
    northM,
    pixelM,
    width,
    height,
    rows(from, count) {
      const passes = new Uint8Array(width * count);
      for (let row = 0; row < count; row++) {
        for (let knot = 0; knot < width; knot += knotColumns) {
          const end = Math.min(width, knot + knotColumns);
          const [x0, y0] = toRaster(knot + 0.5, from + row + 0.5);
          const [x1, y1] = toRaster(end + 0.5, from + row + 0.5);
          for (let column = knot; column < end; column++) {
            const share = (column - knot) / (end - knot);
            passes[row * width + column] = passesOf(
              Math.floor(x0 + (x1 - x0) * share),
              Math.floor(y0 + (y1 - y0) * share),
            );
          }
        }
      }
      return passes;
    },
  };
}

/** The box of UTM around bounds; edges bend, so that places along them are looked at. */
function utmBox({ west, south, east, north }: Bounds, zone: number, hemisphere: 'north' | 'south') {
  let box = { westM: Infinity, southM: Infinity, eastM: -Infinity, northM: -Infinity };
  const shares = [0, 0.25, 0.5, 0.75, 1];
  for (const along of shares) {
    for (const across of shares) {
      const place: LngLat = [west + (east - west) * along, south + (north - south) * across];
      const { eastingM, northingM } = toUtmIn(place, zone, hemisphere);
      box = {
        westM: Math.min(box.westM, eastingM),
        southM: Math.min(box.southM, northingM),
        eastM: Math.max(box.eastM, eastingM),
        northM: Math.max(box.northM, northingM),
      };
    }
  }
  return box;
}

/** Passes at a pixel of the raster. */
function tileReader(area: GroundRaster, flights: readonly FlightCoverage[]): (x: number, y: number) => number {
  const decoded = new Map<number, Uint8Array | undefined>();
  let lastKey = -1;
  let last: Uint8Array | undefined;
  return (x, y) => {
    const key = tileKey(Math.floor(x / tileSide), Math.floor(y / tileSide));
    if (key !== lastKey) {
      if (!decoded.has(key)) {
        if (decoded.size >= mostTiles) decoded.clear();
        decoded.set(key, decodeTile(key, area, flights));
      }
      last = decoded.get(key);
      lastKey = key;
    }
    return last?.[(y % tileSide) * tileSide + (x % tileSide)] ?? 0;
  };
}

function decodeTile(key: number, area: GroundRaster, flights: readonly FlightCoverage[]): Uint8Array | undefined {
  const mask = area.get(key);
  const layers = layersOf(key, flights);
  if (!mask || layers.length === 0) return undefined;
  const passes = new Uint8Array(tileSide * tileSide);
  sumTiles(
    layers,
    (run) => {
      const row = run.row * tileSide;
      passes.fill(Math.min(255, run.passes), row + run.first, row + run.last + 1);
    },
    mask,
  );
  return passes;
}
