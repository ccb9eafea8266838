import { csvTable } from '../csv-rows';

/** Which columns of a table hold the position: latitude and longitude, or a geometry as WKT. */
export type TableColumns = { readonly lat: number; readonly lng: number } | { readonly wkt: number };

const latNames = /^(lat(itude)?([ _(]?(deg|dd|wgs84)\)?)?|y|gpslatitude|широта|ендік)$/;
const lngNames = /^(lon(g|gitude)?|lng)([ _(]?(deg|dd|wgs84)\)?)?$|^(x|gpslongitude|долгота|бойлық)$/;
const wktNames = /^(wkt|the_geom|geom|geometry|wkt_geom)$/;

/** The position columns of a CSV text by the names in its first row, or undefined where it has none. */
export function tableColumns(text: string): TableColumns | undefined {
  const header = csvTable(text.slice(0, 10_000), { maxRows: 0 }).header.map((name) => name.toLowerCase());
  const [lat, lng, wkt] = [latNames, lngNames, wktNames].map((names) => header.findIndex((name) => names.test(name)));
  if (lat !== undefined && lng !== undefined && lat >= 0 && lng >= 0) return { lat, lng };
  return wkt !== undefined && wkt >= 0 ? { wkt } : undefined;
}
