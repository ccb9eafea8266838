import { describe, expect, it } from 'vitest';
import { maxInflatedBytes, maxPathVertices, maxXmlDepth } from '../../src/formats/limits';
import { emptyGeoPackage } from '../../src/formats/vector/geopackage-schema';
import { loadSqlJs } from '../../src/formats/vector/sql-js';
import { writeZip } from '../../src/formats/zip';
import { lyingZip } from '../support/lying-zip';
import { codesOf, readText } from '../support/read-text';
import { seeded } from '../support/seeded';

const kml = (inside: string) => `<kml xmlns="http://www.opengis.net/kml/2.2">${inside}</kml>`;
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a bad file is answered with an issue, never with an exception', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>${kml('<name>&lol2;</name>')}`;
  const external = `<?xml version="1.0"?><!DOCTYPE kml SYSTEM "file:///etc/passwd">${kml('')}`;
  const deep = kml(`${'<Folder>'.repeat(maxXmlDepth)}${'</Folder>'.repeat(maxXmlDepth)}`);
  const ring = Array.from({ length: maxPathVertices + 1 }, (_, i) => [71 + i * 1e-7, 44 + (i % 2) * 1e-7]);
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['an empty file', '', 'file-empty'],
    ['a billion laughs', laughs, 'xml-doctype'],
    ['an external entity', external, 'xml-doctype'],
    ['elements nested too deep', deep, 'xml-too-deep'],
    ['XML that is cut off', kml('<Placemark><Point><coordinates>71,44'), 'file-not-xml'],
    ['a tag that never ends', `<kml ${'a="b" '.repeat(50_000)}`, 'file-not-xml'],
    ['JSON that is cut off', '{"type":"FeatureCollection","features":[{"type":"Fea', 'file-not-json'],
    ['JSON that is no GeoJSON', '{"type":"FeatureCollection","features":7}', 'geojson-not-an-object'],
    [
      'coordinates nested 100,000 deep',
      `{"type":"Polygon","coordinates":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'coordinates-not-numbers',
    ],
    ['a ring of too many vertices', JSON.stringify({ type: 'Polygon', coordinates: [ring] }), 'path-too-many-vertices'],
    ['a line of one point', '{"type":"LineString","coordinates":[[71,44]]}', 'line-too-short'],
    ['random bytes', randomBytes(5000), 'file-unknown'],
    ['WKT without its end', 'POLYGON((71 44, 71.1 44, 71.1 44.1', 'geometry-broken'],
    ['a polygon without ground', 'POLYGON((71 44, 71.1 44, 71 44))', 'area-too-few-places'],
    [
      'a database cut in the middle',
      bytes(`SQLite format 3\0${'\0'.repeat(52)}GPKG${'\0'.repeat(200)}`),
      'sqlite-broken',
    ],
    ['a KMZ without KML', writeZip([{ name: 'doc.kml/readme.txt', bytes: bytes('x') }]), 'file-unknown'],
    ['a Shapefile of nonsense', writeZip([{ name: 'a.shp', bytes: randomBytes(500) }]), 'file-broken'],
  ];
  it.each(cases)('%s', async (_, content, code) => {
    const reading = await readText(content);
    const inner = reading.content?.kind === 'files' ? reading.content.files.flatMap((file) => codesOf(file)) : [];
    expect([...codesOf(reading), ...inner]).toContain(code);
  });

  it('archives of archives share one allowance of inflated bytes', async () => {
    const size = maxInflatedBytes / 2 + 1;
    const half = lyingZip(writeZip([{ name: 'doc.kml', bytes: bytes(kml('')) }]), { size });
    const reading = await readText(writeZip([1, 2].map((i) => ({ name: `${i}.kmz`, bytes: half }))));
    if (reading.content?.kind !== 'files') throw new Error('No archive.');
    expect(codesOf(reading.content.files[1] ?? { issues: [] })).toEqual(['zip-too-big']);
  });

  it('an archive three deep is not opened', async () => {
    let zip = writeZip([{ name: 'a.geojson', bytes: bytes('{}') }]);
    for (let depth = 0; depth < 3; depth++)
      zip = writeZip([
        { name: 'inner.zip', bytes: zip },
        { name: 'a.csv', bytes: bytes('a') },
      ]);
    expect(JSON.stringify(await readText(zip))).toContain('zip-too-deep');
  });

  it('a view that computes forever is not run', async () => {
    const { Database } = await loadSqlJs();
    const database = new Database();
    database.exec(emptyGeoPackage);
    database.exec(`CREATE VIEW trap AS WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c) SELECT i AS fid, NULL AS geom FROM c WHERE i < 0;
      INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES ('trap', 'features', 4326);
      INSERT INTO gpkg_geometry_columns VALUES ('trap', 'geom', 'POINT', 4326, 0, 0);`);
    const reading = await readText(database.export());
    expect(codesOf(reading)).toContain('geopackage-layer-unreadable');
  });
});

function randomBytes(length: number): Uint8Array {
  const random = seeded(7);
  return Uint8Array.from({ length }, () => 1 + Math.floor(random() * 255));
}
