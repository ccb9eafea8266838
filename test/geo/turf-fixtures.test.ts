import { simplify, truncate } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Point, Polygon as GeoJsonPolygon } from 'geojson';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { checkPolygon } from '../../src/geo/check-polygon';
import { distanceM } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { isInPolygon } from '../../src/geo/point-in-polygon';
import type { Polygon } from '../../src/geo/polygon';
import { itWithData } from '../support/test-data';

/** What Dala takes from Turf: places in polygons, and thinning. Self-crossing is found otherwise, and must agree with `kinks`. */
describe("Turf's own fixtures", () => {
  const simplifyFolder = 'vectors/turf/turf-simplify/test';
  itWithData('thins lines and outlines into the stored ones', simplifyFolder, (folder) => {
    const names = readdirSync(`${folder}/in`);
    expect(names).toHaveLength(13);
    for (const name of names) {
      const input: Feature<LineString, { tolerance?: number; highQuality?: boolean }> = readJson(
        `${folder}/in/${name}`,
      );
      const tolerance = input.properties?.tolerance ?? 0.01;
      const thinned = truncate(simplify(input, { tolerance, highQuality: input.properties?.highQuality ?? false }));
      expect(thinned, name).toEqual(readJson(`${folder}/out/${name}`));
    }
  });

  const holeFile = 'vectors/turf/turf-boolean-point-in-polygon/test/in/poly-with-hole.geojson';
  itWithData('tells inside, outside and hole', holeFile, (file) => {
    const polygon = polygonOf(readJson(file));
    expect(isInPolygon([-86.69208526611328, 36.20373274711739], polygon)).toBe(false);
    expect(isInPolygon([-86.72229766845702, 36.20258997094334], polygon)).toBe(true);
    expect(isInPolygon([-86.75079345703125, 36.18527313913089], polygon)).toBe(false);
  });

  for (const name of ['hourglass', 'triple', 'switzerlandKinked', 'issue-2627']) {
    itWithData(
      `finds a kink of ${name} where Turf finds one`,
      `vectors/turf/turf-kinks/test/in/${name}.geojson`,
      (file) => {
        const check = checkPolygon(polygonOf(readJson(file)));
        const kinks: FeatureCollection<Point> = readJson(file.replace('/in/', '/out/'));
        const places = kinks.features
          .filter(({ geometry }) => geometry.type === 'Point')
          .map(({ geometry }) => toPlace(geometry.coordinates));
        const nearestM =
          check.valid || !check.at ? Infinity : Math.min(...places.map((place) => distanceM(place, check.at ?? place)));
        expect(check.valid).toBe(places.length === 0);
        expect(places.length === 0 ? 0 : nearestM).toBeLessThan(1);
      },
    );
  }
});

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function polygonOf(json: Feature<GeoJsonPolygon> | GeoJsonPolygon): Polygon {
  const { coordinates } = json.type === 'Feature' ? json.geometry : json;
  const [outer, ...holes] = coordinates.map((ring) => ring.map(toPlace));
  if (!outer) throw new Error('A polygon without rings.');
  return [outer, ...holes];
}

function toPlace([lng = Number.NaN, lat = Number.NaN]: number[]): LngLat {
  return [lng, lat];
}
