import type { LngLat } from '../lng-lat';
import type { CoordinateFormat } from './coordinate-format';
import { toMgrs } from './mgrs';
import { toSk42 } from './sk42';
import { latitudeBand, toUtm } from './utm';
import { writeDecimal } from './write-decimal';

/**
 * A place in words, latitude or north first where the notation does not order otherwise; `readCoordinates` reads each of them back:
 * `43.600000, 73.760000`, `43°36'00.00"N 73°45'36.00"E`, `43T 399918 4828194`, `43T CJ 99918 28194`,
 * `X 4830179.3 Y 13399930.1`. Where a notation has no words for a place (poles in UTM, the Americas in SK-42), decimal.
 */
export function writeCoordinates(place: LngLat, format: CoordinateFormat): string {
  return writers[format](place) ?? writeDecimal(place);
}

const writers: Readonly<Record<CoordinateFormat, (place: LngLat) => string | undefined>> = {
  decimal: writeDecimal,
  dms: ([lng, lat]) => `${writeDms(lat, lat < 0 ? 'S' : 'N')} ${writeDms(lng, lng < 0 ? 'W' : 'E')}`,
  utm: writeUtm,
  mgrs: toMgrs,
  sk42: writeSk42,
};

/** Rounded to hundredths of a second first, so that 59.999" never becomes 60". */
function writeDms(signedDeg: number, hemisphere: string): string {
  const hundredths = Math.round(Math.abs(signedDeg) * 360_000);
  const degrees = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  const seconds = (hundredths % 6000) / 100;
  return `${degrees}°${pad(minutes)}'${seconds.toFixed(2).padStart(5, '0')}"${hemisphere}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function writeUtm(place: LngLat): string | undefined {
  const band = latitudeBand(place[1]);
  if (!band) return undefined;
  const { zone, eastingM, northingM } = toUtm(place);
  return `${zone}${band} ${eastingM.toFixed(0)} ${northingM.toFixed(0)}`;
}

function writeSk42(place: LngLat): string | undefined {
  const point = toSk42(place);
  return point && `X ${point.xM.toFixed(1)} Y ${point.yM.toFixed(1)}`;
}
