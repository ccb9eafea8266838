import { readFileSync } from 'node:fs';
import { kml as togeojson } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { VectorFeature } from '../../../src/formats/vector/feature';
import { kmlPositions } from '../../../src/formats/vector/kml-geometry';
import { writeKml, writeKmz } from '../../../src/formats/vector/write-kml';
import { writeZip } from '../../../src/formats/zip';
import { codesOf, featuresOf, readText } from '../../support/read-text';
import { itWithData } from '../../support/test-data';

const head = '<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>';
const tail = '</Document></kml>';
const point = (lng: number) => `<Point><coordinates>${lng},44</coordinates></Point>`;

describe('reading KML', () => {
  it('keeps the path of folders around a placemark', async () => {
    const text = `${head}<Folder><name>Шу</name><Folder><name>2026</name><Placemark><name>A</name>${point(71)}</Placemark></Folder></Folder>${tail}`;
    const [feature] = featuresOf(await readText(text)).features;
    expect(feature).toMatchObject({ name: 'A', folders: ['Шу', '2026'] });
  });

  it('gives the parts of a multi-geometry one number', async () => {
    const parts = `<MultiGeometry>${point(71)}<MultiGeometry>${point(72)}</MultiGeometry></MultiGeometry>`;
    const text = `${head}<Placemark>${parts}</Placemark><Placemark>${point(73)}</Placemark>${tail}`;
    const { features, rows } = featuresOf(await readText(text));
    expect(rows).toBe(2);
    expect(features.map(({ number }) => number)).toEqual([1, 1, 2]);
  });

  it.each([
    ['71.1,42.9,0 71.2,42.8,0', 2],
    ['71.1, 42.9, 0 71.2, 42.8, 0', 2],
    ['71.1,42.9\n\t71.2,42.8\n', 2],
    ['71.1,42.9,0,71.2,42.8,0,71.3,42.7,0', 3],
    ['71.1,42.9,71.2,42.8', 2],
    ['', 0],
  ])('reads the tuples of "%s"', (text, count) => {
    const positions = kmlPositions(text);
    expect(positions).toHaveLength(count);
    if (count > 1) expect(positions[1]?.slice(0, 2)).toEqual([71.2, 42.8]);
  });

  it('keeps a description as text, whatever markup is in it', async () => {
    const html = '<img src=x onerror=alert(1)><b>bold</b>';
    const text = `${head}<Placemark><description><![CDATA[${html}]]></description>${point(71)}</Placemark>${tail}`;
    const [feature] = featuresOf(await readText(text)).features;
    expect(feature?.description).toBe(html);
  });

  it('never follows a network link, and says that it is there', async () => {
    const link = '<NetworkLink><Link><href>https://example.org/a.kml</href></Link></NetworkLink>';
    const reading = await readText(`${head}${link}<Placemark>${point(71)}</Placemark>${tail}`);
    expect(codesOf(reading)).toEqual(['network-links-left']);
  });

  it('reads KML in windows-1251 by its declaration', async () => {
    const ascii = `<?xml version="1.0" encoding="windows-1251"?>${head}<Placemark><name>@@</name>${point(71)}</Placemark>${tail}`;
    const bytes = new TextEncoder().encode(ascii).map((byte) => (byte === 0x40 ? 0xc6 : byte));
    expect(featuresOf(await readText(bytes)).features[0]?.name).toBe('ЖЖ');
  });

  it('takes doc.kml of a KMZ and counts what it leaves', async () => {
    const kml = (name: string) =>
      new TextEncoder().encode(`${head}<Placemark><name>${name}</name>${point(71)}</Placemark>${tail}`);
    const kmz = writeZip([
      { name: 'other.kml', bytes: kml('other') },
      { name: 'doc.kml', bytes: kml('main') },
      { name: 'files/icon.png', bytes: new Uint8Array(10) },
    ]);
    const reading = await readText(kmz);
    expect(reading.format).toBe('kmz');
    expect(featuresOf(reading).features[0]?.name).toBe('main');
    expect(codesOf(reading)).toEqual(['kmz-more-kml']);
  });

  itWithData('finds the placemarks of a city map', 'logs/zurich_rid.kml', async (file) => {
    const { rows, features } = featuresOf(await readText(readFileSync(file)));
    expect(rows).toBe(14);
    expect(features.filter(({ geometry }) => geometry.type === 'polygon')).toHaveLength(10);
  });

  itWithData('reads the times of a track', 'vectors/togeojson/gxtrack.kml', async (file) => {
    const [feature] = featuresOf(await readText(readFileSync(file))).features;
    if (feature?.geometry.type !== 'line') throw new Error('The track is no line.');
    expect(feature.geometry.times?.[0]).toBe('2010-05-28T02:02:09Z');
    expect(feature.geometry.heightsM?.[6]).toBeCloseTo(140.2, 5);
  });
});

describe('the same KML read by togeojson', () => {
  const files = [
    'extended_data',
    'gxtrack',
    'linestring',
    'multigeometry',
    'point',
    'polygon',
    'schema',
    'simpledata',
    'style',
  ];
  for (const name of files) {
    itWithData(`has the same places (${name}.kml)`, `vectors/togeojson/${name}.kml`, async (file) => {
      const content = readFileSync(file, 'utf8');
      const { features } = togeojson(new DOMParser().parseFromString(content, 'text/xml') as never);
      const expected = features.flatMap(({ geometry }) => JSON.stringify(geometry).match(/\[-?[\d.]+,-?[\d.]+/g) ?? []);
      const places = featuresOf(await readText(content)).features.flatMap(placesOf);
      expect(places.map(String).sort()).toEqual(expected.map((text) => String(JSON.parse(`${text}]`))).sort());
    });
  }
});

describe('writing KML', () => {
  it('gives back names, fields, holes, heights and times', async () => {
    const text = `${head}<Placemark><name>Шу &amp; Талас</name><description>a &lt;b&gt;</description>
      <ExtendedData><Data name="dala_id"><value>x1</value></Data><Data name="role"><value>area</value></Data></ExtendedData>
      <Polygon><outerBoundaryIs><LinearRing><coordinates>71,44 71.1,44 71.1,44.1 71,44.1 71,44</coordinates></LinearRing></outerBoundaryIs>
      <innerBoundaryIs><LinearRing><coordinates>71.02,44.02 71.02,44.04 71.04,44.04 71.04,44.02 71.02,44.02</coordinates></LinearRing></innerBoundaryIs></Polygon></Placemark>
      <Placemark><gx:Track><when>2026-06-01T04:00:00Z</when><when>2026-06-01T04:00:01Z</when><gx:coord>71 44 500</gx:coord><gx:coord>71.001 44 501.5</gx:coord></gx:Track></Placemark>${tail}`;
    const { features } = featuresOf(await readText(text));
    const strip = (file: readonly VectorFeature[]) => file.map(({ folders, ...feature }) => feature);
    for (const written of [writeKml(features), writeKmz(features)]) {
      expect(strip(featuresOf(await readText(written)).features)).toEqual(strip(features));
    }
  });
});

function placesOf({ geometry }: VectorFeature): readonly (readonly number[])[] {
  if (geometry.type === 'point') return [geometry.place];
  return geometry.type === 'line' ? geometry.line : geometry.polygon.flat();
}
