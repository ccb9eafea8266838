import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { polygonAreaM2 } from '../../../src/geo/geodesic';
import { polygonsOf } from '../../../src/formats/vector/feature';
import { writeGeoJson } from '../../../src/formats/vector/write-geojson';
import { codesOf, featuresOf, readText } from '../../support/read-text';
import { itWithData } from '../../support/test-data';

const square = [
  [71, 44],
  [71.1, 44],
  [71.1, 44.1],
  [71, 44.1],
  [71, 44],
];

function collection(...geometries: object[]): string {
  const features = geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

describe('reading GeoJSON', () => {
  it('reads a collection, a feature, a bare geometry and one text a line', async () => {
    const polygon = { type: 'Polygon', coordinates: [square] };
    const feature = { type: 'Feature', properties: { name: 'Reserve' }, geometry: polygon };
    const texts = [
      collection(polygon),
      JSON.stringify(feature),
      JSON.stringify(polygon),
      `${JSON.stringify(feature)}\n${JSON.stringify(feature)}\n`,
    ];
    const counts = await Promise.all(texts.map(async (text) => featuresOf(await readText(text)).features.length));
    expect(counts).toEqual([1, 1, 1, 2]);
  });

  it('keeps the parts of a multi-geometry together by the number of their row', async () => {
    const points = { type: 'MultiPoint', coordinates: [square[0], square[1]] };
    const { rows, features } = featuresOf(await readText(collection(points, { type: 'Point', coordinates: [71, 44] })));
    expect(rows).toBe(2);
    expect(features.map(({ number }) => number)).toEqual([1, 1, 2]);
  });

  it('closes an open ring, turns it counter-clockwise and says so', async () => {
    const open = [...square].reverse().slice(1);
    const reading = await readText(collection({ type: 'Polygon', coordinates: [open] }));
    const [polygon] = polygonsOf(featuresOf(reading));
    expect(polygon?.[0]).toHaveLength(5);
    expect(polygon?.[0][0]).toEqual(polygon?.[0].at(-1));
    expect(codesOf(reading)).toContain('ring-closed');
  });

  it('refuses an outline that crosses itself, and says where', async () => {
    const bow = [
      [71, 44],
      [71.1, 44.1],
      [71.1, 44],
      [71, 44.1],
      [71, 44],
    ];
    const reading = await readText(collection({ type: 'Polygon', coordinates: [bow] }));
    const issue = reading.issues.find(({ code }) => code === 'area-self-crossing');
    expect(issue?.where?.at?.[0]).toBeCloseTo(71.05, 6);
    expect(issue?.where?.feature).toBe(1);
    expect(polygonsOf(featuresOf(reading))).toHaveLength(0);
  });

  it.each([
    ['latitude first, beyond 90 degrees', [44, 171], 'coordinates-swapped'],
    ['latitude first, in range', [44, 71], 'coordinates-maybe-swapped'],
    ['no place on Earth', [200, 300], 'coordinates-out-of-range'],
    ['a text for a number', ['71', 44], 'coordinates-not-numbers'],
    ['nothing', [], 'features-without-geometry'],
  ])('says what is wrong with a position that is %s', async (_, coordinates, code) => {
    expect(codesOf(await readText(collection({ type: 'Point', coordinates })))).toContain(code);
  });

  it('drops keys that would reach a prototype', async () => {
    const text =
      '{"type":"Feature","properties":{"__proto__":{"polluted":1},"constructor":"x","kept":1},"geometry":{"type":"Point","coordinates":[71,44]}}';
    const [feature] = featuresOf(await readText(text)).features;
    expect(Object.keys(feature?.properties ?? {})).toEqual(['kept']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses a coordinate system that it does not know by its name', async () => {
    const text = collection({ type: 'Point', coordinates: [1, 2] }).replace(
      '{"type":"FeatureCollection"',
      '{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::999999"}}',
    );
    const reading = await readText(text);
    expect(reading.content).toBeUndefined();
    expect(reading.issues[0]?.values?.['crs']).toContain('999999');
  });

  itWithData('reads the districts with their codes and names', 'boundaries/zhambyl_districts.geojson', async (file) => {
    const { features, attribution } = featuresOf(await readText(readFileSync(file)));
    expect(features).toHaveLength(11);
    expect(features[0]?.properties).toMatchObject({ kato: '311000000', pcode: 'KZ311000', name_kk: 'Тараз' });
    const areaKm2 = features.reduce((sum, { geometry }) => {
      return geometry.type === 'polygon' ? sum + polygonAreaM2(geometry.polygon) / 1e6 : sum;
    }, 0);
    expect(areaKm2).toBeCloseTo(144_016.5, 1);
    expect(attribution).toContain('CC BY 4.0');
  });
});

describe('writing GeoJSON', () => {
  it('gives back what it read, multi-geometries and fields included', async () => {
    const hole = [
      [71.02, 44.02],
      [71.02, 44.04],
      [71.04, 44.04],
      [71.04, 44.02],
      [71.02, 44.02],
    ];
    const geometry = {
      type: 'MultiPolygon',
      coordinates: [[square, hole], [square.map(([x = 0, y = 0]) => [x + 1, y])]],
    };
    const properties = { dala_id: 'a1', role: 'area', name: 'Шу өзені', kato: '311000000', count: 3, open: true };
    const read = featuresOf(await readText(JSON.stringify({ type: 'Feature', properties, geometry })));
    const written = writeGeoJson(read.features);
    expect(JSON.parse(written).features).toEqual([{ type: 'Feature', properties, geometry }]);
    expect(featuresOf(await readText(written))).toEqual(read);
  });
});

describe('boundaries as they are published', () => {
  itWithData(
    'loses no region to needles and slivers, only one to a real crossing',
    'boundaries/kazakhstan_adm1_2024.geojson',
    async (file) => {
      const reading = await readText(readFileSync(file));
      const { features } = featuresOf(reading);
      expect(new Set(features.map(({ number }) => number)).size).toBe(19);
      const errors = reading.issues.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, where }) => [code, where?.feature])).toEqual([['area-self-crossing', 17]]);
    },
  );
});
