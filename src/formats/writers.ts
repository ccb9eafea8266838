import type { Translate } from '../i18n/translator';
import type { FormatId } from './format-id';
import type { VectorFeature } from './vector/feature';
import type { ExportFeature } from './vector/record-features';

/** What a file of features is made with. */
export interface WriteOptions {
  /** Title inside the file, or base name of the files in a Shapefile's zip. */
  readonly name: string;
  /** When the file is made, ISO 8601 UTC. */
  readonly createdAt: string;
  /** Words of the user's language for layers and columns; without it they have their technical names. */
  readonly translate?: Translate;
}

/** How a format is written. */
export interface FormatWriter {
  /** Endings of file names, the usual one first. */
  readonly endings: readonly [string, ...string[]];
  readonly mediaType: string;
  write(features: readonly (ExportFeature | VectorFeature)[], options: WriteOptions): Promise<Uint8Array>;
}

/** All formats that features can be written in. */
export const writers = {
  geojson: {
    endings: ['.geojson', '.json'],
    mediaType: 'application/geo+json',
    write: async (features, options) => text((await import('./vector/write-geojson')).writeGeoJson(features, options)),
  },
  kml: {
    endings: ['.kml'],
    mediaType: 'application/vnd.google-earth.kml+xml',
    write: async (features, options) => text((await import('./vector/write-kml')).writeKml(features, options)),
  },
  kmz: {
    endings: ['.kmz'],
    mediaType: 'application/vnd.google-earth.kmz',
    write: async (features, options) => (await import('./vector/write-kml')).writeKmz(features, options),
  },
  gpx: {
    endings: ['.gpx'],
    mediaType: 'application/gpx+xml',
    write: async (features, options) => text((await import('./vector/write-gpx')).writeGpx(features, options)),
  },
  shapefile: {
    endings: ['.shp.zip', '.zip'],
    mediaType: 'application/zip',
    write: async (features, options) => (await import('./vector/write-shapefile')).writeShapefile(features, options),
  },
  geopackage: {
    endings: ['.gpkg'],
    mediaType: 'application/geopackage+sqlite3',
    write: async (features, options) => (await import('./vector/write-geopackage')).writeGeoPackage(features, options),
  },
  csv: {
    endings: ['.csv'],
    mediaType: 'text/csv',
    write: async (features) => text((await import('./vector/write-csv')).writeCsv(features)),
  },
  wkt: {
    endings: ['.wkt', '.txt'],
    mediaType: 'text/plain',
    write: async (features) => text((await import('./vector/write-wkt')).writeWkt(features)),
  },
} as const satisfies Partial<Record<FormatId, FormatWriter>>;

/** A format that can be written. */
export type WritableFormat = keyof typeof writers;

/** The format that a file name asks for by its ending. */
export function writableFormatOf(fileName: string): WritableFormat | undefined {
  const lower = fileName.toLowerCase();
  const formats = Object.keys(writers).filter(isWritableFormat);
  return formats.find((format) => writers[format].endings.some((ending) => lower.endsWith(ending)));
}

/** Whether a text is the id of a format that can be written. */
export function isWritableFormat(format: string): format is WritableFormat {
  return Object.hasOwn(writers, format);
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
