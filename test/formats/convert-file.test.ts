import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFacts } from '../../src/formats/content-facts';
import { convertFile } from '../../src/formats/convert-file';
import { writableFormatOf } from '../../src/formats/writers';
import { featuresOf, readText } from '../support/read-text';
import { itWithData } from '../support/test-data';

const createdAt = '2026-06-01T00:00:00Z';
const text = (content: string) => ({ name: 'points.csv', bytes: new TextEncoder().encode(content) });

describe('converting a file', () => {
  it('takes the coordinate system that a person names', async () => {
    const table = text('name,x,y\nA,13399930.11,4830179.32\n');
    const { value } = await convertFile(table, 'geojson', { createdAt, fromCrs: 'EPSG:28413' });
    const [feature] = featuresOf(await readText(value ?? '')).features;
    if (feature?.geometry.type !== 'point') throw new Error('No point.');
    expect(feature.geometry.place[0]).toBeCloseTo(73.76, 5);
    expect(feature.geometry.place[1]).toBeCloseTo(43.6, 5);
  });

  it('writes nothing of a file without features, and says so as an error', async () => {
    const { value, issues } = await convertFile(text('{"type":"FeatureCollection","features":[]}'), 'kml', {
      createdAt,
    });
    expect(value).toBeUndefined();
    expect(issues).toEqual([{ code: 'file-without-features', severity: 'error' }]);
  });

  it('tells the format by the ending of the new name', () => {
    expect(['a.KML', 'a.geojson', 'a.gpkg', 'a.zip', 'a.doc'].map(writableFormatOf)).toEqual([
      'kml',
      'geojson',
      'geopackage',
      'shapefile',
      undefined,
    ]);
  });

  itWithData('makes a track of a flight log', 'logs/vtol.tlog', async (file) => {
    const { value } = await convertFile({ name: 'vtol.tlog', bytes: readFileSync(file) }, 'gpx', { createdAt });
    const facts = contentFacts((await readText(value ?? '')).content);
    expect(facts.lengthM).toBeCloseTo(1825.9, 0);
    expect(facts.start?.slice(0, 19)).toBe('2018-08-08T14:06:01');
  });
});
