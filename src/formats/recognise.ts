import { type FileHead, startsWith, startsWithText } from './file-head';
import type { FormatId } from './format-id';
import { looksLikeCoordinates } from './vector/read-coordinates';
import { tableColumns } from './vector/table-columns';

/** What a file is, by its content alone: names and extensions lie. Undefined for what is no file of this trade. */
export function recognise(head: FileHead): FormatId | undefined {
  if (head.zipNames) return recogniseZip(head.zipNames);
  return recogniseBinary(head) ?? (head.text ? recogniseText(head.text) : undefined);
}

function recogniseZip(names: readonly string[]): FormatId {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/(^|\/)(wpmz\/)?(waylines\.wpml|template\.kml)$/i)) return 'wpml';
  if (has(/(^|\/)doc\.kml$/i)) return 'kmz';
  const others = has(/\.(geojson|json|gpx|kmz|plan|waypoints|csv|gpkg|zip)$/i);
  if (has(/\.shp$/i) && !others) return 'shapefile';
  const kmls = names.filter((name) => /\.kml$/i.test(name));
  return kmls.length === 1 && !others && !has(/\.shp$/i) ? 'kmz' : 'zip';
}

function recogniseBinary({ bytes, byteLength }: FileHead): FormatId | undefined {
  if (startsWith(bytes, [0x55, 0x4c, 0x6f, 0x67, 0x01, 0x12, 0x35])) return 'ulog';
  if (startsWith(bytes, [0xa3, 0x95])) return 'dataflash-bin';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'photo';
  if (startsWithText(bytes, 'PMTiles')) return 'pmtiles';
  if (startsWithText(bytes, 'SQLite format 3\0')) return recogniseSqlite(bytes);
  if (isTiff(bytes)) return isDng(bytes) ? 'photo' : 'geotiff';
  if (startsWithText(bytes, 'ftyphei', 4) || startsWithText(bytes, 'ftypmif', 4)) return 'photo';
  if (isTlog(bytes)) return 'tlog';
  if (startsWithText(bytes, 'BUILD', 16) || startsWithText(bytes, 'LOGH')) return 'dji-dat';
  if (byteLength === 2 * 1201 * 1201 || byteLength === 2 * 3601 * 3601) return 'hgt';
  return isDjiFlightRecord(bytes, byteLength) ? 'dji-flight-record' : undefined;
}

function recogniseSqlite(bytes: Uint8Array): FormatId | undefined {
  if (startsWithText(bytes, 'GPKG', 68) || startsWithText(bytes, 'GP1', 68)) return 'geopackage';
  if (startsWithText(bytes, 'MPBX', 68)) return 'mbtiles';
  const schema = new TextDecoder('latin1').decode(bytes);
  if (schema.includes('gpkg_contents')) return 'geopackage';
  return schema.includes('tile_column') ? 'mbtiles' : undefined;
}

function isTiff(bytes: Uint8Array): boolean {
  return [0x2a, 0x2b].some(
    (version) => startsWith(bytes, [0x49, 0x49, version, 0]) || startsWith(bytes, [0x4d, 0x4d, 0, version]),
  );
}

/** A TIFF with the DNGVersion tag (50706) among the first tags is a raw photo. */
function isDng(bytes: Uint8Array): boolean {
  if (bytes.byteLength < 10) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const at = view.getUint32(4, little);
  if (at + 2 > bytes.byteLength) return false;
  const count = view.getUint16(at, little);
  for (let tag = at + 2; tag < at + 2 + count * 12 && tag + 2 <= bytes.byteLength; tag += 12) {
    if (view.getUint16(tag, little) === 50706) return true;
  }
  return false;
}

/** Mission Planner's telemetry log: microseconds since 1970, big-endian, before each MAVLink packet. */
function isTlog(bytes: Uint8Array): boolean {
  if (bytes.byteLength < 20 || (bytes[8] !== 0xfe && bytes[8] !== 0xfd)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const seconds = Number(view.getBigUint64(0)) / 1e6;
  return seconds > 1e9 && seconds < 4e9;
}

/** DJI's encrypted record: offset and length of its details, a version, then zeros. */
function isDjiFlightRecord(bytes: Uint8Array, byteLength: number): boolean {
  if (bytes.byteLength < 100) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = bytes[10] ?? 0;
  const details = view.getUint32(0, true);
  const isInside = view.getUint32(4, true) === 0 && details >= 12 && details <= byteLength;
  return isInside && version >= 1 && version <= 20 && bytes[11] === 0;
}

function recogniseText(text: string): FormatId | undefined {
  if (text.startsWith('<')) return recogniseXml(text);
  if (text.startsWith('{') || text.startsWith('[') || text.startsWith('\u001e')) return recogniseJson(text);
  if (/^QGC WPL \d/.test(text)) return 'waypoints';
  if (/^FMT, *128,/m.test(text.slice(0, 4000))) return 'dataflash-log';
  if (/^\d+\s*\r?\n\d\d:\d\d:\d\d[,.]\d{3} *--> */.test(text)) return 'dji-srt';
  if (/^(SRID=\d+;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\b[^,]*\(/i.test(text)) return 'wkt';
  return recogniseTable(text) ?? (looksLikeCoordinates(text) ? 'coordinates' : undefined);
}

function recogniseXml(text: string): FormatId | undefined {
  const root = /<(?:\w+:)?([A-Za-z]+)[\s>/]/.exec(
    text.replace(/<!--[\s\S]*?-->/g, '').replace(/<[?!][^>]*>/g, ''),
  )?.[1];
  if (root === 'kml') return 'kml';
  return root === 'gpx' ? 'gpx' : undefined;
}

function recogniseJson(text: string): FormatId | undefined {
  if (/"fileType"\s*:\s*"Plan"/.test(text)) return 'qgc-plan';
  if (/"UASZoneList"|"horizontalProjection"/.test(text)) return 'ed269';
  const geometry = '(Multi)?(Point|LineString|Polygon)|GeometryCollection';
  const typed = new RegExp(`"type"\\s*:\\s*"(Feature|FeatureCollection|${geometry})"`).test(text);
  return typed || /"(features|coordinates)"\s*:/.test(text) ? 'geojson' : undefined;
}

function recogniseTable(text: string): FormatId | undefined {
  const header = text.split(/\r?\n/, 1)[0]?.toLowerCase() ?? '';
  if (header.includes('curvesize(m)') || header.includes('actiontype1')) return 'litchi-csv';
  if (header.includes('time(millisecond)') && header.includes('datetime(utc)')) return 'airdata-csv';
  if (header.includes('datetime(utc)') && header.includes('latitude')) return 'litchi-log';
  const columns = tableColumns(text);
  if (!columns) return undefined;
  return /(^|[,;\t"])(file|filename|file name|image|imagename|photo|sourcefile|label)("|[,;\t]|$)/.test(header)
    ? 'geotag-csv'
    : 'csv';
}
