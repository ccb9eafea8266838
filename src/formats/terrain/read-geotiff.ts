import type { GeoTIFFImage } from 'geotiff';
import { readCrs } from '../../geo/read-crs';
import type { Checked, Issue } from '../../survey/issue';
import type { HeightRaster } from '../../terrain/height-raster';
import { maxTerrainSamples } from '../limits';

/** None, LZW, Deflate (two numbers), PackBits. */
const readCompressions = [1, 5, 8, 32946, 32773];

/**
 * Reads the heights of a GeoTIFF: its first image, one band of whole numbers or floats of 16 to 64 bits, on a north-up grid of any
 * CRS that `readCrs` knows. Overviews and masks are left out. Never throws.
 */
export async function readGeoTiff(bytes: Uint8Array): Promise<Checked<HeightRaster>> {
  try {
    const { fromArrayBuffer } = await import('geotiff');
    const { takeBoundedDecoders } = await import('./bounded-decoders');
    takeBoundedDecoders();
    const tiff = await fromArrayBuffer(new Uint8Array(bytes).buffer);
    return await readImage(await tiff.getImage(0));
  } catch {
    return refused({ code: 'file-broken', severity: 'error' });
  }
}

async function readImage(image: GeoTIFFImage): Promise<Checked<HeightRaster>> {
  const unfit = checkImage(image);
  if (unfit) return refused(unfit);
  const { crs, issues } = crsOf(image);
  if (crs === undefined) return { value: undefined, issues };
  const place = placing(image);
  if (!place) return refused({ code: 'terrain-not-placed', severity: 'error' });
  const band = await image.readRasters({ interleave: true });
  const samples = toSamples(band);
  const [columns, rows] = [image.getWidth(), image.getHeight()];
  if (samples?.length !== columns * rows) return refused({ code: 'file-broken', severity: 'error' });
  const noData = image.getGDALNoData();
  return {
    value: { crs, columns, rows, ...place, samples, ...(noData !== null && { noData: Math.fround(noData) }) },
    issues,
  };
}

/** What makes an image no heights, or too many of them. */
function checkImage(image: GeoTIFFImage): Issue | undefined {
  const [columns, rows, bands, bits] = [
    image.getWidth(),
    image.getHeight(),
    image.getSamplesPerPixel(),
    image.getBitsPerSample(),
  ];
  if (bands !== 1 || bits < 16) return { code: 'terrain-not-heights', severity: 'error', values: { bands, bits } };
  const blockSamples = image.getTileWidth() * image.getTileHeight();
  const samples = Math.max(columns * rows, blockSamples);
  if (!(samples <= maxTerrainSamples)) {
    return { code: 'terrain-too-large', severity: 'error', values: { columns, rows, limit: maxTerrainSamples } };
  }
  const compression = Number(image.fileDirectory.getValue('Compression') ?? 1);
  if (readCompressions.includes(compression)) return undefined;
  return { code: 'terrain-compression-unknown', severity: 'error', values: { compression } };
}

/** The CRS by its EPSG code; WGS84, with an issue, where a file says none. */
function crsOf(image: GeoTIFFImage): { readonly crs: string | undefined; readonly issues: readonly Issue[] } {
  const keys = image.getGeoKeys();
  const code: unknown = keys?.ProjectedCSTypeGeoKey ?? keys?.GeographicTypeGeoKey;
  if (code === undefined) return { crs: 'EPSG:4326', issues: [{ code: 'crs-assumed', severity: 'warning' }] };
  const crs = `EPSG:${Number(code)}`;
  if ('crs' in readCrs(crs)) return { crs, issues: [] };
  return { crs: undefined, issues: [{ code: 'crs-unknown', severity: 'error', values: { crs } }] };
}

/** Where the samples lie; undefined for turned grids and files without a place. */
function placing(image: GeoTIFFImage): Pick<HeightRaster, 'x0' | 'y0' | 'stepX' | 'stepY'> | undefined {
  const turned = image.fileDirectory.getValue('ModelTransformation');
  if (turned && (Number(turned[1]) !== 0 || Number(turned[4]) !== 0)) return undefined;
  try {
    const [x = Number.NaN, y = Number.NaN] = image.getOrigin();
    const [stepX = 0, stepY = 0] = image.getResolution();
    const half = image.pixelIsArea() ? 0.5 : 0;
    const [x0, y0] = [x + half * stepX, y + half * stepY];
    return [x0, y0, stepX, stepY].every(Number.isFinite) && stepX !== 0 && stepY !== 0
      ? { x0, y0, stepX, stepY }
      : undefined;
  } catch {
    return undefined;
  }
}

function toSamples(band: unknown): Int16Array | Float32Array | undefined {
  if (band instanceof Int16Array || band instanceof Float32Array) return band;
  const isNumbers =
    band instanceof Uint16Array ||
    band instanceof Int32Array ||
    band instanceof Uint32Array ||
    band instanceof Float64Array;
  return isNumbers ? Float32Array.from(band) : undefined;
}

function refused(issue: Issue): Checked<HeightRaster> {
  return { value: undefined, issues: [issue] };
}
