import type { GeoTIFFImage } from 'geotiff';
import { type Bounds, boundsOf } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import { readCrs } from '../../geo/read-crs';
import type { Checked, Issue } from '../../survey/issue';
import type { MapTile, TileAddress } from '../../survey/map-tile';
import type { FileSource } from '../file-source';
import { maxPicturePixels } from '../limits';
import { type PictureLevel, pictureLevels } from './geotiff-levels';
import { sliceSource } from './slice-source';
import type { TileArchive } from './tile-archive';
import { type PicturePlace, warpedGrid } from './warped-grid';

const tilePx = 256;

/**
 * Opens a GeoTIFF picture (an orthophoto, a scanned map) in any CRS that `readCrs` knows. A tile is warped from the overview that is
 * just fine enough, and only the part of the file beneath it is read; where a file has no overviews, zooms at which too much of it
 * would have to be read for one tile are left out.
 */
export async function readGeotiffPicture(source: FileSource): Promise<Checked<TileArchive>> {
  try {
    const { GeoTIFF } = await import('geotiff');
    const { takeBoundedDecoders } = await import('../terrain/bounded-decoders');
    takeBoundedDecoders();
    const levels = await pictureLevels(await GeoTIFF.fromSource(sliceSource(source)));
    const whole = levels[0];
    if (!whole || !isPicture(whole.image)) return refuse({ code: 'map-picture-unknown', severity: 'error' });
    const place = placeOf(whole.image);
    if ('code' in place) return refuse(place);
    const bounds = boundsIn(place, whole);
    if (!bounds) return refuse({ code: 'map-not-placed', severity: 'error' });
    const { minZoom, maxZoom } = zoomsOf(bounds, levels);
    return {
      value: {
        facts: { format: 'geotiff', content: 'raster', minZoom, maxZoom, bounds },
        tile: (address) => warpedTile(address, place, levels),
      },
      issues: [],
    };
  } catch {
    return refuse({ code: 'file-broken', severity: 'error' });
  }
}

function refuse(issue: Issue): Checked<TileArchive> {
  return { value: undefined, issues: [issue] };
}

/** Grey, colours or a palette of 8 bits, in blocks of a size that fits memory. */
function isPicture(image: GeoTIFFImage): boolean {
  const block = image.getTileWidth() * image.getTileHeight() * image.getSamplesPerPixel();
  return image.getBitsPerSample() === 8 && image.getSamplesPerPixel() <= 8 && block <= maxPicturePixels * 4;
}

function placeOf(image: GeoTIFFImage): PicturePlace | Issue {
  const keys = image.getGeoKeys();
  const code: unknown = keys?.ProjectedCSTypeGeoKey ?? keys?.GeographicTypeGeoKey;
  if (typeof code !== 'number') return { code: 'map-not-placed', severity: 'error' };
  const reading = readCrs(`EPSG:${code}`);
  if (!('crs' in reading)) return { code: 'crs-unknown', severity: 'error', values: { crs: reading.unknown } };
  const turned = image.fileDirectory.getValue('ModelTransformation');
  const isTurned = turned && (Number(turned[1]) !== 0 || Number(turned[4]) !== 0);
  const [x0 = Number.NaN, y0 = Number.NaN] = image.getOrigin();
  const [stepX = 0, stepY = 0] = image.getResolution();
  const isPlaced = [x0, y0, stepX, stepY].every(Number.isFinite) && stepX !== 0 && stepY !== 0 && !isTurned;
  return isPlaced ? { crs: reading.crs, x0, y0, stepX, stepY } : { code: 'map-not-placed', severity: 'error' };
}

function boundsIn({ crs, x0, y0, stepX, stepY }: PicturePlace, { width, height }: PictureLevel): Bounds | undefined {
  const edge: LngLat[] = [];
  for (let i = 0; i <= 16; i++) {
    for (const [u, v] of [
      [i / 16, 0],
      [i / 16, 1],
      [0, i / 16],
      [1, i / 16],
    ] as const) {
      edge.push(crs.toLngLat(x0 + u * width * stepX, y0 + v * height * stepY));
    }
  }
  const bounds = edge.every(([lng, lat]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90) ? boundsOf(edge) : undefined;
  return bounds && bounds.west < bounds.east && bounds.south < bounds.north ? bounds : undefined;
}

/** The zoom at which a tile's pixel is as fine as the picture's, and the one at which a tile lies over too many pixels of the coarsest level. */
function zoomsOf({ west, east }: Bounds, levels: readonly PictureLevel[]): { minZoom: number; maxZoom: number } {
  const zoomOf = (pixels: number) => Math.log2((pixels / (east - west)) * (360 / tilePx));
  const [finest, coarsest] = [levels[0]?.width ?? 1, levels.at(-1)?.width ?? 1];
  const maxZoom = Math.min(24, Math.max(0, Math.ceil(zoomOf(finest))));
  const most = Math.sqrt(maxPicturePixels) / tilePx / 2;
  return { minZoom: Math.max(0, Math.min(maxZoom, Math.ceil(zoomOf(coarsest) - Math.log2(most)))), maxZoom };
}

async function warpedTile(
  address: TileAddress,
  place: PicturePlace,
  levels: readonly PictureLevel[],
): Promise<MapTile | undefined> {
  const grid = warpedGrid(address, place, tilePx);
  const whole = levels[0];
  const reach = whole && reachOf(grid, whole);
  if (!whole || !reach) return undefined;
  const level = levelFor(levels, reach.pixelsPerPixel);
  const window = windowOf(reach, { whole, level });
  const [width, height] = [window[2] - window[0], window[3] - window[1]];
  if (width * height > maxPicturePixels) return undefined;
  const pixels = await level.image.readRGB({ window: [...window], interleave: true, enableAlpha: true });
  const mask = level.mask && (await level.mask.readRasters({ window: [...window], interleave: true }));
  const noData = level.image.getGDALNoData();
  const piece: Piece = {
    left: window[0],
    top: window[1],
    width,
    height,
    shareX: level.width / whole.width,
    shareY: level.height / whole.height,
    pixels: Uint8ClampedArray.from(pixels, Number),
    channels: pixels.length / (width * height),
    isHole: (at) => mask?.[at] === 0,
    ...(noData !== null && { noData }),
  };
  const rgba = paintPiece(grid, piece);
  return rgba && { kind: 'pixels', width: tilePx, height: tilePx, rgba };
}

/** A window of a level, read. */
interface Piece {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels of the level for one of the whole picture. */
  readonly shareX: number;
  readonly shareY: number;
  readonly pixels: Uint8ClampedArray;
  readonly channels: number;
  readonly noData?: number;
  isHole(at: number): boolean;
}

/** The tile's pixels, each that of the nearest of the picture; undefined where all of it stays empty. */
function paintPiece(grid: Float64Array, piece: Piece): Uint8ClampedArray<ArrayBuffer> | undefined {
  const { pixels, channels, width, height } = piece;
  const rgba = new Uint8ClampedArray(tilePx * tilePx * 4);
  let painted = 0;
  for (let i = 0; i < tilePx * tilePx; i++) {
    const x = Math.floor((grid[2 * i] ?? Number.NaN) * piece.shareX) - piece.left;
    const y = Math.floor((grid[2 * i + 1] ?? Number.NaN) * piece.shareY) - piece.top;
    if (!(x >= 0 && y >= 0 && x < width && y < height)) continue;
    const at = y * width + x;
    const opacity = channels >= 4 ? (pixels[at * channels + 3] ?? 0) : 255;
    if (opacity === 0 || piece.isHole(at) || isNoData(piece, at)) continue;
    rgba.set(pixels.subarray(at * channels, at * channels + 3), 4 * i);
    rgba[4 * i + 3] = opacity;
    painted += 1;
  }
  return painted === 0 ? undefined : rgba;
}

function isNoData({ pixels, channels, noData }: Piece, at: number): boolean {
  if (noData === undefined) return false;
  const colours = pixels.subarray(at * channels, at * channels + 3);
  return colours.every((colour) => colour === noData);
}

interface Reach {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Pixels of the whole picture beneath one of the tile. */
  readonly pixelsPerPixel: number;
}

/** The part of the whole picture that a tile lies over; undefined where they do not meet. */
function reachOf(grid: Float64Array, { width, height }: PictureLevel): Reach | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < grid.length; i += 2) {
    const [x, y] = [grid[i] ?? Number.NaN, grid[i + 1] ?? Number.NaN];
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (!(right >= 0 && bottom >= 0 && left < width && top < height)) return undefined;
  return { left, top, right, bottom, pixelsPerPixel: (right - left + bottom - top) / (2 * tilePx) };
}

/** The coarsest level that is still as fine as the tile. */
function levelFor(levels: readonly PictureLevel[], pixelsPerPixel: number): PictureLevel {
  const whole = levels[0];
  if (!whole) throw new Error('A picture without a level.');
  return levels.findLast((level) => whole.width / level.width <= Math.max(1, pixelsPerPixel * 1.1)) ?? whole;
}

function windowOf(
  { left, top, right, bottom }: Reach,
  { whole, level }: { whole: PictureLevel; level: PictureLevel },
): readonly [number, number, number, number] {
  const [shareX, shareY] = [level.width / whole.width, level.height / whole.height];
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
  return [
    within(Math.floor(left * shareX), level.width - 1),
    within(Math.floor(top * shareY), level.height - 1),
    within(Math.ceil(right * shareX) + 1, level.width),
    within(Math.ceil(bottom * shareY) + 1, level.height),
  ];
}
