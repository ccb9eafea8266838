import proj4 from 'proj4';
import type { LngLat } from './lng-lat';

/** A coordinate reference system, with x to the east and y to the north as GIS files store them, whatever order its register says. */
export interface Crs {
  readonly name: string;
  /** The place on WGS84; its numbers are not finite where the projection has no answer. */
  toLngLat(x: number, y: number): LngLat;
  fromLngLat(place: LngLat): readonly [x: number, y: number];
}

/**
 * Pulkovo 1942 (SK-42) to WGS84, position vector: metres, arc seconds, ppm. About 4.5 m accurate in Kazakhstan; with it
 * 43.60 N 73.76 E is X 4830179.32, Y 13399930.11 in zone 13.
 */
export const pulkovoToWgs84 = '25,-141,-78.5,0,0.35,0.736,0';
const pulkovo = `+ellps=krass +towgs84=${pulkovoToWgs84} +no_defs`;

const known = new Map<number, Crs | undefined>();

/**
 * The CRS of an EPSG code: WGS84 (4326), web Mercator (3857), UTM on WGS84 (32601-32660, 32701-32760), Pulkovo 1942 (4284)
 * and its six-degree Gauss-Kruger zones with (28402-28432) and without (28462-28492) zone prefix. Undefined for others.
 */
export function crsOfEpsg(code: number): Crs | undefined {
  if (!known.has(code)) {
    const definition = proj4Definition(code);
    known.set(code, definition === undefined ? undefined : crsOfDefinition(definition, `EPSG:${code}`));
  }
  return known.get(code);
}

/** The CRS of a proj4 string or WKT. Throws what proj4 throws where it cannot read it. */
export function crsOfDefinition(definition: string, name: string): Crs {
  const projection = proj4(definition);
  return {
    name,
    toLngLat(x, y) {
      const [lng, lat] = projection.inverse([x, y]);
      return [lng, lat];
    },
    fromLngLat([lng, lat]) {
      const [x, y] = projection.forward([lng, lat]);
      return [x, y];
    },
  };
}

function proj4Definition(code: number): string | undefined {
  if (code === 4326) return '+proj=longlat +datum=WGS84 +no_defs';
  if (code === 4284) return `+proj=longlat ${pulkovo}`;
  if (code === 3857) {
    return '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs';
  }
  const zone = code % 100;
  if (zone >= 1 && zone <= 60 && (code - zone === 32600 || code - zone === 32700)) {
    return `+proj=utm +zone=${zone} ${code - zone === 32700 ? '+south ' : ''}+datum=WGS84 +units=m +no_defs`;
  }
  if (code >= 28402 && code <= 28432) return gaussKruger(code - 28400, (code - 28400) * 1_000_000 + 500_000);
  if (code >= 28462 && code <= 28492) return gaussKruger(code - 28460, 500_000);
  return undefined;
}

function gaussKruger(zone: number, falseEastingM: number): string {
  return `+proj=tmerc +lat_0=0 +lon_0=${zone * 6 - 3} +k=1 +x_0=${falseEastingM} +y_0=0 +units=m ${pulkovo}`;
}
