import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Bounds } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import type { BaseMapData, Settlement } from './base-map-data';

/** Borders are kept in the wider region, settlements near the operation's. */
const widerRegion: Bounds = { west: 44, south: 34, east: 90, north: 57 };
const homeRegion: Bounds = { west: 66, south: 41, east: 78, north: 47.5 };
const decimals = 3;

/** The three sources as their packages have them. */
export interface BaseMapSources {
  readonly countries: Topology<{ countries: GeometryCollection }>;
  readonly regions: Topology<{ kaz: GeometryCollection }>;
  readonly cities: readonly { readonly name: string; readonly lng: string; readonly lat: string }[];
}

/** Cuts the sources down to what the base map draws. Runs at build time only. */
export function cutBaseMap({ countries, regions, cities }: BaseMapSources): BaseMapData {
  return {
    borders: mesh(
      countries,
      countries.objects.countries,
      (one, other) => !isLeased(one) && !isLeased(other),
    ).coordinates.flatMap((line) => partsIn(line.map(toPlace))),
    home: ringsOf(countries, countries.objects.countries, (country) => country.id === '398' || isLeased(country)),
    region: ringsOf(regions, regions.objects.kaz, ({ id }) => id === 'KZ.ZM'),
    settlements: cities.flatMap(({ name, lng, lat }): Settlement[] => {
      const place: LngLat = [Number(lng), Number(lat)];
      return isIn(homeRegion, place) ? [{ name, place }] : [];
    }),
  };
}

/** Natural Earth draws the cosmodrome that Russia leases as if it were a country. */
function isLeased({ properties }: GeometryObject): boolean {
  return properties !== undefined && 'name' in properties && properties.name === 'Baikonur';
}

function ringsOf(
  topology: Topology,
  collection: GeometryCollection,
  wanted: (geometry: GeometryObject) => boolean,
): LngLat[][] {
  return collection.geometries
    .filter(wanted)
    .flatMap((geometry) => {
      if (geometry.type === 'Polygon') return feature(topology, geometry).geometry.coordinates;
      if (geometry.type === 'MultiPolygon') return feature(topology, geometry).geometry.coordinates.flat();
      throw new Error(`A ${geometry.type} where a polygon was expected.`);
    })
    .map((ring) => withoutRepeats(ring.map(toPlace)));
}

/** The stretches of a line inside the wider region, with one place more at each end. */
function partsIn(line: readonly LngLat[]): LngLat[][] {
  const parts: LngLat[][] = [];
  let part: LngLat[] = [];
  line.forEach((place, i) => {
    const near = [line[i - 1], place, line[i + 1]].some((other) => other && isIn(widerRegion, other));
    if (near) part.push(place);
    if ((!near || i === line.length - 1) && part.length > 0) {
      parts.push(withoutRepeats(part));
      part = [];
    }
  });
  return parts.filter(({ length }) => length > 1);
}

function withoutRepeats(line: readonly LngLat[]): LngLat[] {
  return line.filter(([lng, lat], i) => i === 0 || lng !== line[i - 1]?.[0] || lat !== line[i - 1]?.[1]);
}

function isIn({ west, south, east, north }: Bounds, [lng, lat]: LngLat): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

function toPlace([lng = NaN, lat = NaN]: readonly number[]): LngLat {
  return [Number(lng.toFixed(decimals)), Number(lat.toFixed(decimals))];
}
