import { type Crs, crsOfDefinition, crsOfEpsg, pulkovoToWgs84 } from './crs';

/** The CRS that a text names, or the name of the one that is not known. */
export type CrsReading = { readonly crs: Crs } | { readonly unknown: string };

/**
 * Reads `EPSG:28413`, `28413`, `urn:ogc:def:crs:EPSG::28413`, `urn:ogc:def:crs:OGC:1.3:CRS84` or the WKT of a .prj file (OGC or ESRI).
 * A WKT on a datum other than WGS84 or Pulkovo 1942 is refused unless it says its shift itself: read without one, its places
 * would lie wrong by a hundred metres with nothing to show it.
 */
export function readCrs(text: string): CrsReading {
  const trimmed = text.trim();
  if (/^[A-Z_]+\s*\[/i.test(trimmed)) return readWkt(trimmed);
  if (/(^|[:/])(OGC[:/].*)?CRS84$/i.test(trimmed)) return byCode(4326, trimmed);
  const code = /^(?:.*EPSG.*?)?[:/]*(\d{4,6})$/i.exec(trimmed)?.[1];
  return byCode(Number(code), trimmed);
}

function byCode(code: number, name: string): CrsReading {
  const crs = crsOfEpsg(code);
  return crs ? { crs } : { unknown: name };
}

function readWkt(wkt: string): CrsReading {
  const name = /^[A-Z_]+\s*\[\s*"([^"]*)"/i.exec(wkt)?.[1] ?? wkt.slice(0, 60);
  const code = /(?:AUTHORITY\["EPSG","|ID\["EPSG",)(\d+)"?\]\s*\]\s*$/i.exec(wkt)?.[1];
  const crs = crsOfEpsg(Number(code)) ?? crsOfEpsg(Number(codeByName(name)));
  if (crs) return { crs };
  const definition = withShift(wkt);
  if (definition === undefined) return { unknown: name };
  try {
    return { crs: crsOfDefinition(definition, name) };
  } catch {
    return { unknown: name };
  }
}

/** Codes behind the names that ESRI writes without a code. */
function codeByName(name: string): number | undefined {
  const utm = /^WGS_?(?:19)?84[_ /]+UTM[_ ]zone[_ ](\d{1,2})([NS])$/i.exec(name.replaceAll(' / ', '_'));
  if (utm) return Number(utm[1]) + (utm[2]?.toUpperCase() === 'S' ? 32700 : 32600);
  const zone = /^Pulkovo_1942_GK_Zone_(\d{1,2})(N?)$/i.exec(name);
  if (zone) return Number(zone[1]) + (zone[2] ? 28460 : 28400);
  if (/^(GCS_)?WGS[_ ]?(19)?84$/i.test(name)) return 4326;
  if (/^(GCS_)?Pulkovo[_ ]1942$/i.test(name)) return 4284;
  if (/^WGS_1984_Web_Mercator(_Auxiliary_Sphere)?$/i.test(name)) return 3857;
  return undefined;
}

function withShift(wkt: string): string | undefined {
  const datum = /DATUM\s*\[\s*"([^"]*)"/i.exec(wkt)?.[1] ?? '';
  if (/TOWGS84/i.test(wkt) || /^D?_?(WGS|World_Geodetic_System)[_ ]?(19)?84/i.test(datum)) return wkt;
  if (!/pulkovo[_ ]?(19)?42/i.test(datum)) return undefined;
  return wkt.replace(/((?:SPHEROID|ELLIPSOID)\s*\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\])/i, `$1,TOWGS84[${pulkovoToWgs84}]`);
}
