import { readFileSync } from 'node:fs';
import { recognise } from '../../src/formats/recognise';
import { fileHead } from '../../src/formats/file-head';
import type { VectorFile } from '../../src/formats/vector/feature';
import { readCoordinates } from '../../src/formats/vector/read-coordinates';
import { readCsv } from '../../src/formats/vector/read-csv';
import { readEd269 } from '../../src/formats/vector/read-ed269';
import { readGeoJson } from '../../src/formats/vector/read-geojson';
import { readGeoPackage } from '../../src/formats/vector/read-geopackage';
import { readGpx } from '../../src/formats/vector/read-gpx';
import { readKml } from '../../src/formats/vector/read-kml';
import { readKmz } from '../../src/formats/vector/read-kmz';
import { readShapefile } from '../../src/formats/vector/read-shapefile';
import { readWkt } from '../../src/formats/vector/read-wkt';
import { type WritableFormat, writers } from '../../src/formats/writers';
import { readZip, writeZip } from '../../src/formats/zip';
import type { Checked } from '../../src/survey/issue';
import type { FuzzedReader } from './fuzz-readers';
import { surveyFeatures } from './survey-features';
import { testData } from './test-data';

type ReadBytes = (bytes: Uint8Array) => Checked<VectorFile> | Promise<Checked<VectorFile>>;

const options = { name: 'survey', createdAt: '2026-06-01T00:00:00Z' };
const utf8 = new TextEncoder();

/** Every reader of areas, zones and points, with real files where this machine has them and files of our own writers. */
export const fuzzedVectorReaders: readonly FuzzedReader[] = [
  reader(
    'GeoJSON',
    readGeoJson,
    originals('geojson', 'cases/C_holes_1000ha.geojson', 'boundaries/zhambyl_oblast.geojson'),
  ),
  reader(
    'KML',
    readKml,
    originals('kml', 'logs/zurich_rid.kml', 'vectors/togeojson/gxtrack.kml', 'vectors/togeojson/schema.kml'),
  ),
  reader('KMZ', readKmz, originals('kmz')),
  reader(
    'GPX',
    readGpx,
    originals('gpx', 'vectors/togeojson/gdal.gpx', 'vectors/togeojson/trek.gpx', 'vectors/togeojson/bad.gpx'),
  ),
  reader('Shapefile', readShapefile, originals('shapefile')),
  reader('.shp in a sound zip', inSoundZip('.shp'), shapefilePart('.shp')),
  reader('.dbf in a sound zip', inSoundZip('.dbf'), shapefilePart('.dbf')),
  reader('.prj in a sound zip', inSoundZip('.prj'), shapefilePart('.prj')),
  reader('GeoPackage', readGeoPackage, originals('geopackage')),
  reader('WKT', readWkt, originals('wkt')),
  reader('CSV', readCsv, originals('csv')),
  reader('ED-269', readEd269, async () => real('nofly/cis_source_sample_ed269.json')),
  reader('coordinates', readCoordinates, async () => [
    utf8.encode('44.5, 72.1\n44°30\'15.2"N 72°06\'03.4"E\n43T 399918 4828194\nX 4830179.3 Y 13399930.1\n'),
  ]),
  {
    name: 'recognition',
    read: async (source) => ({ value: recognise(fileHead(await source.slice(0, source.byteLength))), issues: [] }),
    originals: async () => Promise.all((['geojson', 'kmz', 'geopackage', 'csv'] as const).map(written)),
  },
];

function reader(name: string, read: ReadBytes, files: FuzzedReader['originals']): FuzzedReader {
  return { name, read: async (source) => read(await source.slice(0, source.byteLength)), originals: files };
}

function originals(format: WritableFormat, ...paths: readonly string[]): FuzzedReader['originals'] {
  return async () => [await written(format), ...paths.flatMap(real)];
}

/** A GeoPackage has an area only: longer files are cut before they are damaged. */
function written(format: WritableFormat): Promise<Uint8Array> {
  return writers[format].write(format === 'geopackage' ? surveyFeatures.slice(0, 1) : surveyFeatures, options);
}

function real(path: string): Uint8Array[] {
  const file = testData(path);
  return file === undefined ? [] : [new Uint8Array(readFileSync(file))];
}

const layer = 'survey_polygons';

function shapefilePart(ending: string): FuzzedReader['originals'] {
  return async () => [partOf(await written('shapefile'), ending)];
}

/** Puts a damaged part among sound ones, so that the damage gets past the check sums. */
function inSoundZip(ending: string): ReadBytes {
  const sound = written('shapefile').then((whole) =>
    ['.shp', '.dbf', '.prj', '.cpg'].map((part) => ({ name: `${layer}${part}`, bytes: partOf(whole, part) })),
  );
  return async (damaged) => {
    const parts = await sound;
    const mixed = parts.map(({ name, bytes }) => ({ name, bytes: name.endsWith(ending) ? damaged : bytes }));
    return readShapefile(writeZip(mixed, { stored: true }));
  };
}

function partOf(zip: Uint8Array, ending: string): Uint8Array {
  const [part] = readZip(zip, { wanted: (name) => name === `${layer}${ending}` }).value ?? [];
  if (!part) throw new Error(`No ${layer}${ending} in the Shapefile.`);
  return part.bytes;
}
