import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { afterAll, describe, expect } from 'vitest';
import { contentFacts } from '../../../src/formats/content-facts';
import { polygonsOf } from '../../../src/formats/vector/feature';
import { writers } from '../../../src/formats/writers';
import { writeZip } from '../../../src/formats/zip';
import { areaM2 } from '../../../src/geo/geodesic';
import { gdal, itWithGdal, itWithGeoPackageValidator, validateGeoPackage } from '../../support/gdal';
import { codesOf, featuresOf, readText } from '../../support/read-text';
import { surveyFeatures } from '../../support/survey-features';
import { testData } from '../../support/test-data';

const folder = mkdtempSync(path.join(tmpdir(), 'dala-gdal-'));
afterAll(() => rmSync(folder, { recursive: true }));
const options = { name: 'survey', createdAt: '2026-06-01T00:00:00Z' };
const facts = contentFacts({ kind: 'features', file: { rows: 0, features: surveyFeatures.map(numbered) } });

describe('GDAL opens what is written', () => {
  const formats = [
    ['geojson', '.geojson', ''],
    ['kml', '.kml', ''],
    ['geopackage', '.gpkg', ''],
    ['shapefile', '.zip', '/vsizip/'],
  ] as const;
  for (const [format, ending, prefix] of formats) {
    itWithGdal(`${format}: as many shapes, as large and as long, in WGS 84`, async () => {
      const file = path.join(folder, `survey${ending}`);
      writeFileSync(file, await writers[format].write(surveyFeatures, options));
      const tables = path.join(folder, format);
      gdal('ogr2ogr', ['-f', 'CSV', '-lco', 'GEOMETRY=AS_WKT', tables, `${prefix}${file}`]);
      const read = readdirSync(tables).map((name) => readText(readFileSync(path.join(tables, name))));
      const found = (await Promise.all(read)).map(({ content }) => contentFacts(content));
      const sum = (key: 'polygons' | 'lines' | 'points' | 'areaM2' | 'lengthM') =>
        found.reduce((total, one) => total + one[key], 0);
      expect([sum('polygons'), sum('lines'), sum('points')]).toEqual([facts.polygons, facts.lines, facts.points]);
      expect(sum('areaM2') / facts.areaM2).toBeCloseTo(1, 6);
      expect(sum('lengthM') / facts.lengthM).toBeCloseTo(1, 6);
      expect(gdal('ogrinfo', ['-ro', '-al', '-so', `${prefix}${file}`])).toContain('WGS 84');
    });
  }

  itWithGdal('gpx: every point as a waypoint, every line and ring in a track', async () => {
    const file = path.join(folder, 'survey.gpx');
    writeFileSync(file, await writers.gpx.write(surveyFeatures, options));
    const count = (layer: string) =>
      Number(/Feature Count: (\d+)/.exec(gdal('ogrinfo', ['-ro', '-so', file, layer]))?.[1]);
    expect(count('waypoints')).toBe(facts.points);
    expect(count('tracks')).toBe(facts.lines + facts.polygons);
  });

  itWithGdal('geopackage: layers by their names, and a style for each', async () => {
    const file = path.join(folder, 'layers.gpkg');
    writeFileSync(file, await writers.geopackage.write(surveyFeatures, options));
    const layers = layersOf(file);
    expect(layers).toEqual(
      expect.arrayContaining([
        'areas',
        'no_fly_zones',
        'launch_sites',
        'transects',
        'sorties',
        'coverage_gaps',
        'sightings',
      ]),
    );
    const styles = gdal('ogrinfo', ['-ro', '-al', file, 'layer_styles']);
    expect(Number(/Feature Count: (\d+)/.exec(styles)?.[1])).toBe(
      layers.filter((layer) => layer !== 'layer_styles').length,
    );
  });

  itWithGdal(
    'geopackage: styles are a registered table, with one default of well-formed QML for each layer',
    async () => {
      const file = path.join(folder, 'styles.gpkg');
      writeFileSync(file, await writers.geopackage.write(surveyFeatures, options));
      const rows = (sql: string) => rowsOf(gdal('ogr2ogr', ['-f', 'GeoJSON', '/vsistdout/', file, '-sql', sql]));
      expect(rows("SELECT data_type FROM gpkg_contents WHERE table_name = 'layer_styles'")).toEqual([
        { data_type: 'attributes' },
      ]);
      const styles = rows(
        'SELECT f_table_name, f_geometry_column, styleQML, useAsDefault + 0 AS is_default FROM layer_styles',
      );
      expect(styles.map((style) => String(style['f_table_name'])).toSorted()).toEqual(layersOf(file).toSorted());
      for (const style of styles) {
        expect(style).toMatchObject({ f_geometry_column: 'geom', is_default: 1 });
        const qml = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
          String(style['styleQML']),
          'text/xml',
        );
        expect(qml.documentElement?.tagName).toBe('qgis');
      }
    },
  );

  itWithGeoPackageValidator('geopackage: its validator finds nothing wrong', async () => {
    const file = path.join(folder, 'valid.gpkg');
    writeFileSync(file, await writers.geopackage.write(surveyFeatures, options));
    expect(() => validateGeoPackage(file)).not.toThrow();
  });
});

describe('what GDAL writes is read', () => {
  const districts = testData('boundaries/zhambyl_districts.geojson');
  const areaKm2 = 144_016.54;
  const cases = [
    ['a GeoPackage in UTM', 'GPKG', ['-t_srs', 'EPSG:32643'], 'EPSG:32643'],
    [
      'a Shapefile in SK-42 and windows-1251',
      'ESRI Shapefile',
      ['-t_srs', 'EPSG:28413', '-lco', 'ENCODING=CP1251'],
      'EPSG:28413',
    ],
    ['a Shapefile in UTF-8', 'ESRI Shapefile', ['-lco', 'ENCODING=UTF-8'], undefined],
    ['GeoJSON of 2008 in UTM', 'GeoJSON', ['-t_srs', 'EPSG:32642'], 'EPSG:32642'],
    ['a table with WKT', 'CSV', ['-lco', 'GEOMETRY=AS_WKT'], undefined],
    ['a text sequence', 'GeoJSONSeq', ['-lco', 'RS=YES'], undefined],
  ] as const;
  for (const [title, driver, args, crs] of cases) {
    itWithGdal(`${title}: all districts with their names, where they are`, async () => {
      if (districts === undefined) return;
      const reading = await readText(fromGdal(districts, driver, args));
      const file = featuresOf(reading);
      expect(file.features).toHaveLength(11);
      expect(file.features.map(({ properties }) => properties['name_ru'])).toContain('Тараз');
      expect(areaM2(polygonsOf(file)) / 1e6 / areaKm2).toBeCloseTo(1, 5);
      expect(file.crs).toBe(crs);
    });
  }

  itWithGdal('a Shapefile on NAD 27 is refused by name', async () => {
    if (districts === undefined) return;
    const reading = await readText(fromGdal(districts, 'ESRI Shapefile', ['-t_srs', 'EPSG:26713']));
    expect(reading.content).toBeUndefined();
    expect(codesOf(reading)).toEqual(['crs-unknown']);
    expect(reading.issues[0]?.values?.['crs']).toContain('NAD_1927');
  });
});

/** The properties of each row that a query gives. */
function rowsOf(geoJson: string): readonly Readonly<Record<string, unknown>>[] {
  const { features }: { readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> }[] } =
    JSON.parse(geoJson);
  return features.map(({ properties }) => properties);
}

function layersOf(file: string): string[] {
  return [...gdal('ogrinfo', ['-ro', '-q', file]).matchAll(/^\d+: (\S+)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'layer_styles');
}

/** A file that GDAL makes; a Shapefile as a zip of its parts. */
function fromGdal(source: string, driver: string, args: readonly string[]): Uint8Array {
  const target = path.join(
    mkdtempSync(path.join(folder, 'from-')),
    driver === 'ESRI Shapefile' ? 'districts.shp' : 'districts',
  );
  gdal('ogr2ogr', ['-f', driver, ...args, target, source]);
  if (driver !== 'ESRI Shapefile' && driver !== 'CSV') return readFileSync(target);
  const parts = path.dirname(target);
  if (driver === 'CSV') return readFileSync(path.join(target, readdirSync(target)[0] ?? ''));
  return writeZip(readdirSync(parts).map((name) => ({ name, bytes: readFileSync(path.join(parts, name)) })));
}

function numbered<Feature>(feature: Feature, index: number): Feature & { number: number; folders: string[] } {
  return { ...feature, number: index + 1, folders: [] };
}
