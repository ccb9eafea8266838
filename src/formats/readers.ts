import type { Checked } from '../survey/issue';
import type { FileContent } from './file-content';
import type { FileSource } from './file-source';
import type { FormatId } from './format-id';
import { maxVectorBytes } from './limits';
import type { VectorFile } from './vector/feature';
import type { ReadOptions } from './vector/read-options';

/** How a format is read, and the longest file that is tried. Readers load when they are first needed. */
export interface FormatReader {
  readonly maxBytes: number;
  read(source: FileSource, options: ReadOptions): Promise<Checked<FileContent>>;
}

type ReadVector = (bytes: Uint8Array, options: ReadOptions) => Checked<VectorFile> | Promise<Checked<VectorFile>>;

/** All readers, by format. A format without one is recognised and refused by its name. */
export const readers: Readonly<Partial<Record<FormatId, FormatReader>>> = {
  geojson: vectorReader(async () => (await import('./vector/read-geojson')).readGeoJson),
  kml: vectorReader(async () => (await import('./vector/read-kml')).readKml),
  kmz: vectorReader(async () => (await import('./vector/read-kmz')).readKmz),
  'qgc-plan': vectorReader(async () => (await import('./mission/read-qgc-plan')).readQgcPlan),
  waypoints: vectorReader(async () => (await import('./mission/read-waypoints')).readWaypoints),
  wpml: vectorReader(async () => (await import('./mission/read-wpml')).readWpml),
  'litchi-csv': vectorReader(async () => (await import('./mission/read-litchi-csv')).readLitchiCsv),
  gpx: vectorReader(async () => (await import('./vector/read-gpx')).readGpx),
  wkt: vectorReader(async () => (await import('./vector/read-wkt')).readWkt),
  csv: vectorReader(async () => (await import('./vector/read-csv')).readCsv),
  ed269: vectorReader(async () => (await import('./vector/read-ed269')).readEd269),
  shapefile: vectorReader(async () => (await import('./vector/read-shapefile')).readShapefile),
  geopackage: vectorReader(async () => (await import('./vector/read-geopackage')).readGeoPackage),
  coordinates: vectorReader(async () => (await import('./vector/read-coordinates')).readCoordinates),
};

function vectorReader(load: () => Promise<ReadVector>): FormatReader {
  return {
    maxBytes: maxVectorBytes,
    async read(source, options) {
      const read = await load();
      const { value, issues } = await read(await source.slice(0, source.byteLength), options);
      return { value: value && { kind: 'features', file: value }, issues };
    },
  };
}
