import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { bytesSource } from '../../src/formats/file-source';
import { type InspectedFile, inspectFile } from '../../src/formats/inspect-file';
import { itWithData } from '../support/test-data';

describe('the facts of a file', () => {
  const facts: readonly (readonly [string, Partial<InspectedFile>])[] = [
    ['boundaries/zhambyl_districts.geojson', { format: 'geojson', features: 11, polygons: 11 }],
    ['boundaries/zhambyl_oblast.geojson', { format: 'geojson', features: 1, polygons: 1 }],
    ['reference/zhambyl_settlements_osm.geojson', { format: 'geojson', features: 505, points: 505 }],
    ['reference/places_geonames.geojson', { features: 63, points: 63 }],
    ['reference/rivers_wdbii_gshhg.geojson', { features: 120, lines: 120 }],
    ['nofly/cis_source_sample_ed269.json', { format: 'ed269', features: 1, polygons: 1 }],
    ['logs/zurich_rid.kml', { format: 'kml', features: 14, polygons: 10 }],
    ['vectors/togeojson/bad.gpx', { format: 'gpx', features: 4, points: 0, lines: 0 }],
    ['vectors/togeojson/empty_trk.gpx', { format: 'gpx', features: 1, lines: 0 }],
    ['vectors/togeojson/gdal.gpx', { format: 'gpx', features: 7, points: 2, lines: 3, start: '2007-11-25T16:58:00Z' }],
    ['vectors/togeojson/wpt.gpx', { format: 'gpx', lines: 0 }],
    ['vectors/togeojson/gxtrack.kml', { lines: 1, start: '2010-05-28T02:02:09Z', end: '2010-05-28T02:02:56Z' }],
    ['vectors/togeojson/multigeometry.kml', { features: 1, lines: 2 }],
    ['vectors/togeojson/networklink.kml', { format: 'kml', features: 0 }],
    ['vectors/togeojson/null_geometry.kml', { format: 'kml', features: 1 }],
  ];
  for (const [name, expected] of facts) {
    itWithData(name, name, async (file) => {
      expect(await inspectFile(bytesSource(name, readFileSync(file)))).toMatchObject(expected);
    });
  }

  itWithData('measures areas on the ellipsoid', 'boundaries/zhambyl_districts.geojson', async (file) => {
    const { areaM2 } = await inspectFile(bytesSource('districts', readFileSync(file)));
    expect(areaM2 / 1e6).toBeCloseTo(144_016.5, 1);
  });
});
