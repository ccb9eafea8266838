import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileHead } from '../../src/formats/file-head';
import type { FormatId } from '../../src/formats/format-id';
import { recognise } from '../../src/formats/recognise';
import { writeZip } from '../../src/formats/zip';
import { itWithData } from '../support/test-data';

const bytes = (text: string) => new TextEncoder().encode(text);
const zip = (...names: string[]) => writeZip(names.map((name) => ({ name, bytes: bytes(name) })));

describe('what a file is, whatever its name', () => {
  const cases: readonly (readonly [string | Uint8Array, FormatId | undefined])[] = [
    ['{"type":"FeatureCollection","features":[]}', 'geojson'],
    ['{"features":[],"type":"FeatureCollection"}', 'geojson'],
    ['{"fileType":"Plan","version":1}', 'qgc-plan'],
    ['{"name":"x"}', undefined],
    ['<?xml version="1.0"?>\n<!-- <gpx> -->\n<kml xmlns="http://www.opengis.net/kml/2.2"/>', 'kml'],
    ['<gpx version="1.1"/>', 'gpx'],
    ['<html><body/></html>', undefined],
    ['QGC WPL 110\n0\t1\t0', 'waypoints'],
    ['POLYGON((71 44,72 44,72 45,71 44))', 'wkt'],
    ['SRID=32643;POINT(1 2)', 'wkt'],
    ['name;latitude;longitude\nA;44,5;71,2\n', 'csv'],
    ['название,широта,долгота\nA,44.5,71.2\n', 'csv'],
    ['name,wkt\nA,POINT(71 44)\n', 'csv'],
    ['file,lat,lon\na.jpg,44,71\n', 'geotag-csv'],
    ['44.5, 72.1\n44.6, 72.2\n', 'coordinates'],
    ['44°30\'15"N 72°06\'03"E', 'coordinates'],
    ['Dear colleagues, please find attached', undefined],
    [zip('doc.kml', 'files/a.png'), 'kmz'],
    [zip('a.shp', 'a.dbf', 'a.prj'), 'shapefile'],
    [zip('wpmz/template.kml', 'wpmz/waylines.wpml'), 'wpml'],
    [zip('a.geojson', 'b.kml', 'c.gpx'), 'zip'],
    [Uint8Array.from([0xff, 0xd8, 0xff, 0xe1]), 'photo'],
    [bytes('PMTiles\u0003'), 'pmtiles'],
  ];
  it.each(cases)('%s', (content, format) => {
    expect(recognise(fileHead(typeof content === 'string' ? bytes(content) : content))).toBe(format);
  });

  const real: readonly (readonly [string, FormatId])[] = [
    ['logs/sample_log_small.ulg', 'ulog'],
    ['logs/ardupilot_00000018.BIN', 'dataflash-bin'],
    ['logs/vtol.tlog', 'tlog'],
    ['logs/airdata_2023-12-22.csv', 'airdata-csv'],
    ['logs/p4_rtk.SRT', 'dji-srt'],
    ['logs/zurich_rid.kml', 'kml'],
    ['plans/dji_waypoint_m3t.kmz', 'wpml'],
    ['dem/luxembourg_elev.tif', 'geotiff'],
    ['photos/M30T_0002_R.JPG', 'photo'],
    ['nofly/cis_source_sample_ed269.json', 'ed269'],
    ['vectors/mavsdk_plans/qgroundcontrol_sample.plan', 'qgc-plan'],
    ['vectors/mavsdk_plans/mission_planner_sample.txt', 'waypoints'],
  ];
  for (const [name, format] of real) {
    itWithData(name, name, (file) => {
      expect(recognise(fileHead(readFileSync(file)))).toBe(format);
    });
  }
});
