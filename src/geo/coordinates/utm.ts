import { type Crs, crsOfEpsg } from '../crs';
import type { LngLat } from '../lng-lat';

/** A point of UTM on WGS84, m. The southern hemisphere's northings begin at 10,000 km. */
export interface UtmPoint {
  readonly zone: number;
  readonly hemisphere: 'north' | 'south';
  readonly eastingM: number;
  readonly northingM: number;
}

/** The point in its own zone, counted from longitude alone: Norway's and Svalbard's wider zones are left out. */
export function toUtm(place: LngLat): UtmPoint {
  const zone = Math.min(60, Math.floor((place[0] + 180) / 6) + 1);
  const hemisphere = place[1] < 0 ? 'south' : 'north';
  return toUtmIn(place, zone, hemisphere);
}

/** The point in a zone that is given, which the place may lie beside. Throws for a zone that is not 1 to 60. */
export function toUtmIn(place: LngLat, zone: number, hemisphere: UtmPoint['hemisphere']): UtmPoint {
  const [eastingM, northingM] = utmCrs(zone, hemisphere).fromLngLat(place);
  return { zone, hemisphere, eastingM, northingM };
}

/** The place of a point, which may lie beyond its zone's edge. Throws for a zone that is not 1 to 60. */
export function fromUtm({ zone, hemisphere, eastingM, northingM }: UtmPoint): LngLat {
  return utmCrs(zone, hemisphere).toLngLat(eastingM, northingM);
}

const bands = 'CDEFGHJKLMNPQRSTUVWX';

/** Letter of the 8 degree band of latitude (X: 12 degrees), or undefined beyond 80 S to 84 N. */
export function latitudeBand(latDeg: number): string | undefined {
  if (latDeg < -80 || latDeg > 84) return undefined;
  const index = Math.floor((latDeg + 80) / 8);
  return bands[Math.min(index, latDeg < 0 ? bands.indexOf('M') : bands.length - 1)];
}

/** Lowest latitude of a band, or undefined for a letter that names none. */
export function bandSouthDeg(band: string): number | undefined {
  const index = bands.indexOf(band);
  return index < 0 ? undefined : index * 8 - 80;
}

function utmCrs(zone: number, hemisphere: UtmPoint['hemisphere']): Crs {
  const crs = zone >= 1 && zone <= 60 ? crsOfEpsg((hemisphere === 'south' ? 32700 : 32600) + zone) : undefined;
  if (!crs) throw new Error(`There is no UTM zone ${zone}.`);
  return crs;
}
