import { describe, expect, it } from 'vitest';
import { distanceM } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { readCrs } from '../../src/geo/read-crs';

const steppe: LngLat = [73.76, 43.6];
const esriUtm =
  'PROJCS["WGS_1984_UTM_Zone_43N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",75.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
const esriPulkovo =
  'PROJCS["Pulkovo_1942_GK_Zone_13",GEOGCS["GCS_Pulkovo_1942",DATUM["D_Pulkovo_1942",SPHEROID["Krasovsky_1940",6378245.0,298.3]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",13500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",75.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';

describe('reading a coordinate reference system', () => {
  it.each([
    'EPSG:4326',
    'epsg:4326',
    '4326',
    'urn:ogc:def:crs:EPSG::4326',
    'urn:ogc:def:crs:OGC:1.3:CRS84',
    'http://www.opengis.net/def/crs/EPSG/0/4326',
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]',
    'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
  ])('leaves degrees of WGS84 as they are: %s', (text) => {
    expect(toPlace(text, [73.76, 43.6])).toEqual(steppe);
  });

  it.each([
    'EPSG:32643',
    'urn:ogc:def:crs:EPSG::32643',
    esriUtm,
    esriUtm.replaceAll('WGS_1984_UTM_Zone_43N', 'my_zone'),
  ])('places UTM zone 43: %s', (text) => {
    expect(distanceM(toPlace(text, [399918.2395, 4828194.1933]), steppe)).toBeLessThan(0.001);
  });

  it.each([
    'EPSG:28413',
    esriPulkovo,
    esriPulkovo.replace('Pulkovo_1942_GK_Zone_13', 'local grid'),
    esriPulkovo
      .replace('Pulkovo_1942_GK_Zone_13', 'local grid')
      .replace('298.3]', '298.3],TOWGS84[25,-141,-78.5,0,0.35,0.736,0]'),
  ])('shifts SK-42 to WGS84, also where the file does not say how: %s', (text) => {
    expect(distanceM(toPlace(text, [13399930.1065, 4830179.3203]), steppe)).toBeLessThan(0.01);
  });

  it.each([
    ['EPSG:27700', 'EPSG:27700'],
    ['', ''],
    ['nonsense', 'nonsense'],
    [esriPulkovo.replaceAll('Pulkovo_1942', 'Amersfoort'), 'Amersfoort_GK_Zone_13'],
    [esriUtm.replace('Transverse_Mercator', 'Unheard_Of').replace('WGS_1984_UTM_Zone_43N', 'odd'), 'odd'],
    ['PROJCS["broken', 'PROJCS["broken'],
  ])('refuses %j by its name', (text, unknown) => {
    expect(readCrs(text)).toEqual({ unknown });
  });

  it('takes a place there and back', () => {
    for (const code of [3857, 4284, 28412, 32642, 32743]) {
      const reading = readCrs(String(code));
      if (!('crs' in reading)) throw new Error(`EPSG:${code} is not known.`);
      expect(distanceM(reading.crs.toLngLat(...reading.crs.fromLngLat(steppe)), steppe)).toBeLessThan(0.001);
    }
  });
});

function toPlace(crs: string, [x, y]: readonly [number, number]): LngLat {
  const reading = readCrs(crs);
  if ('unknown' in reading) throw new Error(`${reading.unknown} is not known.`);
  return reading.crs.toLngLat(x, y);
}
