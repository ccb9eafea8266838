import { execFileSync, spawnSync } from 'node:child_process';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { readCoordinates } from '../../../src/geo/coordinates/read-coordinates';
import { fromSk42, toSk42 } from '../../../src/geo/coordinates/sk42';
import { fromUtm, toUtm } from '../../../src/geo/coordinates/utm';
import { toMgrs } from '../../../src/geo/coordinates/mgrs';
import { readCrs } from '../../../src/geo/read-crs';
import { distanceM } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import { localFrame } from '../../../src/geo/local-frame';
import { seeded } from '../../support/seeded';

const hasProj = spawnSync('cs2cs').error === undefined;
const title = hasProj ? 'coordinates against PROJ (cs2cs)' : 'coordinates against PROJ (no cs2cs on this machine)';

const wgs84 = '+proj=longlat +datum=WGS84';
const places = regionPlaces(1000);

describe.skipIf(!hasProj)(title, () => {
  for (const zone of [42, 43]) {
    const inZone = places.filter(([lng]) => Math.floor(lng / 6) + 31 === zone);
    const projected = hasProj ? cs2cs(inZone, [wgs84, `+proj=utm +zone=${zone} +datum=WGS84`]) : [];

    it(`agrees in UTM zone ${zone} within 1 cm, there and back`, () => {
      expect(inZone.length).toBeGreaterThan(200);
      for (const [i, place] of inZone.entries()) {
        const [eastingM = 0, northingM = 0] = projected[i] ?? [];
        const point = toUtm(place);
        expect(point).toMatchObject({ zone, hemisphere: 'north' });
        expect(Math.hypot(point.eastingM - eastingM, point.northingM - northingM)).toBeLessThan(0.001);
        expect(distanceM(fromUtm({ ...point, eastingM, northingM }), place)).toBeLessThan(0.001);
      }
    });

    it(`writes the metre of MGRS zone ${zone} that the place lies in, and reads the centimetre`, () => {
      for (const [i, place] of inZone.entries()) {
        const [easting = '', northing = ''] = (projected[i] ?? []).map((metre) =>
          (Math.floor((metre % 100_000) * 1000) / 1000).toFixed(3).padStart(9, '0'),
        );
        const letters = proj4.mgrs.forward([...place]).slice(0, -10);
        const written = toMgrs(place) ?? '';
        expect(written.replaceAll(' ', '').slice(0, -10)).toBe(letters);
        expect(written).toContain(` ${easting.slice(0, 5)} ${northing.slice(0, 5)}`);
        const reading = readCoordinates(`${letters} ${easting.replace('.', '')} ${northing.replace('.', '')}`);
        expect('place' in reading ? distanceM(reading.place, place) : Infinity).toBeLessThan(0.01);
      }
    });
  }

  for (const zone of [12, 13]) {
    const inZone = places.filter(([lng]) => Math.floor(lng / 6) + 1 === zone);
    const definition = `+proj=tmerc +lat_0=0 +lon_0=${zone * 6 - 3} +k=1 +x_0=${zone}500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m`;
    const projected = hasProj ? cs2cs(inZone, [wgs84, definition]) : [];

    it(`agrees in SK-42 zone ${zone} within 5 cm, there and back`, () => {
      expect(inZone.length).toBeGreaterThan(200);
      for (const [i, place] of inZone.entries()) {
        const [yM = 0, xM = 0] = projected[i] ?? [];
        const point = toSk42(place);
        expect(point ? Math.hypot(point.xM - xM, point.yM - yM) : Infinity).toBeLessThan(0.01);
        const back = fromSk42({ xM, yM });
        expect(back ? distanceM(back, place) : Infinity).toBeLessThan(0.01);
      }
    });
  }

  it('places web Mercator and unprefixed Gauss-Kruger as PROJ does', () => {
    const unprefixed =
      '+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0';
    for (const [code, definition] of [
      ['EPSG:3857', 'EPSG:3857'],
      ['28473', unprefixed],
    ] as const) {
      const projected = cs2cs(places, [wgs84, definition]);
      const reading = readCrs(code);
      for (const [i, place] of places.entries()) {
        const [x = 0, y = 0] = projected[i] ?? [];
        expect('crs' in reading ? distanceM(reading.crs.toLngLat(x, y), place) : Infinity).toBeLessThan(0.01);
      }
    }
  });

  it('agrees on the local frame of the region within a tenth of a millimetre', () => {
    const center: LngLat = [72, 44.5];
    const frame = localFrame(center);
    const projected = cs2cs(places, [wgs84, '+proj=tmerc +lat_0=44.5 +lon_0=72 +k=1 +datum=WGS84']);
    for (const [i, place] of places.entries()) {
      const [xM = 0, yM = 0] = projected[i] ?? [];
      const local = frame.toLocal(place);
      expect(Math.hypot(local.xM - xM, local.yM - yM)).toBeLessThan(0.0001);
    }
  });
});

/** Even over the box of the region, on both sides of 72 E. */
function regionPlaces(count: number): LngLat[] {
  const random = seeded(42);
  return Array.from({ length: count }, () => [69 + 6.5 * random(), 42.5 + 4 * random()]);
}

function cs2cs(input: readonly LngLat[], [from, to]: readonly [string, string]): number[][] {
  const text = input.map(([lng, lat]) => `${lng} ${lat}`).join('\n');
  const args = ['-f', '%.6f', ...from.split(' '), '+to', ...to.split(' ')];
  const output = execFileSync('cs2cs', args, { input: `${text}\n`, encoding: 'utf8' });
  return output
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/).map(Number));
}
