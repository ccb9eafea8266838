import type { Checked } from '../survey/issue';
import type { FileContent } from './file-content';
import type { FileSource } from './file-source';
import type { FormatId } from './format-id';
import { maxLogBytes, maxPhotoBytes, maxTerrainBytes, maxVectorBytes } from './limits';
import type { HeightRaster } from '../terrain/height-raster';
import type { FlightLog } from './logs/flight-log';
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
  ulog: logReader(async () => (await import('./logs/read-ulog')).readUlog),
  'dataflash-bin': logReader(async () => (await import('./logs/read-dataflash-bin')).readDataflashBin),
  'dataflash-log': logReader(async () => (await import('./logs/read-dataflash-log')).readDataflashLog),
  tlog: logReader(async () => (await import('./logs/read-tlog')).readTlog),
  'dji-srt': logReader(async () => (await import('./logs/read-dji-srt')).readDjiSrt),
  'airdata-csv': logReader(async () => (await import('./logs/read-flight-table')).readFlightTable),
  'litchi-log': logReader(async () => (await import('./logs/read-flight-table')).readFlightTable),
  'geotag-csv': logReader(async () => (await import('./logs/read-geotag-csv')).readGeotagCsv),
  'dji-flight-record': logReader(async () => (await import('./logs/refuse-log')).refuseFlightRecord),
  'dji-dat': logReader(async () => (await import('./logs/refuse-log')).refuseClosedLog),
  geotiff: terrainReader(async () => {
    const { readGeoTiff } = await import('./terrain/read-geotiff');
    return (_, bytes) => readGeoTiff(bytes);
  }),
  hgt: terrainReader(async () => (await import('./terrain/read-hgt')).readHgt),
  photo: {
    maxBytes: maxPhotoBytes,
    async read(source) {
      const { readPhoto } = await import('./photos/read-photo');
      const { value, issues } = await readPhoto(source);
      return { value: value && { kind: 'photo', photo: value }, issues };
    },
  },
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

type ReadLog = (source: FileSource) => Checked<FlightLog> | Promise<Checked<FlightLog>>;

function logReader(load: () => Promise<ReadLog>): FormatReader {
  return {
    maxBytes: maxLogBytes,
    async read(source) {
      const read = await load();
      const { value, issues } = await read(source);
      return { value: value && { kind: 'log', log: value }, issues };
    },
  };
}

type ReadTerrain = (name: string, bytes: Uint8Array) => Checked<HeightRaster> | Promise<Checked<HeightRaster>>;

function terrainReader(load: () => Promise<ReadTerrain>): FormatReader {
  return {
    maxBytes: maxTerrainBytes,
    async read(source) {
      const read = await load();
      const { value, issues } = await read(source.name, await source.slice(0, source.byteLength));
      return { value: value && { kind: 'terrain', raster: value }, issues };
    },
  };
}
