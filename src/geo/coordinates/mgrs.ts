import type { LngLat } from '../lng-lat';
import { bandSouthDeg, fromUtm, latitudeBand, toUtm } from './utm';

const columnLetters = ['STUVWXYZ', 'ABCDEFGH', 'JKLMNPQR'];
const rowLetters = 'ABCDEFGHJKLMNPQRSTUV';
const squareM = 100_000;
const rowsM = 2_000_000;

/**
 * The MGRS reference of the metre that a place lies in, `43T CJ 99918 28194`; undefined beyond 80 S to 84 N.
 * Written over UTM here, since the `mgrs` package stops at whole metres in both directions.
 */
export function toMgrs(place: LngLat): string | undefined {
  const band = latitudeBand(place[1]);
  if (!band) return undefined;
  const { zone, eastingM, ...point } = toUtm(place);
  // A hair south of the equator rounds to the northing that only the northern hemisphere has.
  const northingM = Math.min(point.northingM, 9_999_999.5);
  const column = columnLetters[zone % 3]?.[Math.floor(eastingM / squareM) - 1];
  const row = rowLetters[(Math.floor(northingM / squareM) + (zone % 2 === 0 ? 5 : 0)) % rowLetters.length];
  if (!column || !row) return undefined;
  const metres = [eastingM, northingM].map((metre) => String(Math.floor(metre % squareM)).padStart(5, '0'));
  return `${zone}${band} ${column}${row} ${metres.join(' ')}`;
}

/** Parts of a reference: `43T`, `CJ`, and two strings of 0 to 8 digits of equal length. */
export interface MgrsParts {
  readonly zone: number;
  readonly band: string;
  readonly square: string;
  readonly easting: string;
  readonly northing: string;
}

/** The middle of the square that a reference names, or undefined where there is no such square. */
export function fromMgrs({ zone, band, square, easting, northing }: MgrsParts): LngLat | undefined {
  const southDeg = bandSouthDeg(band);
  const column = columnLetters[zone % 3]?.indexOf(square[0] ?? '') ?? -1;
  const row = rowLetters.indexOf(square[1] ?? '');
  if (southDeg === undefined || column < 0 || row < 0 || zone < 1 || zone > 60) return undefined;
  const cellM = squareM / 10 ** easting.length;
  const eastingM = (column + 1) * squareM + (Number(easting) + 0.5) * cellM;
  const rowM = ((row - (zone % 2 === 0 ? 5 : 0) + 20) % 20) * squareM + (Number(northing) + 0.5) * cellM;
  const hemisphere = southDeg < 0 ? 'south' : 'north';
  // Northings repeat every 2,000 km: take the first repetition that lies in the band, a square's height to spare.
  for (let northingM = rowM; northingM < 10_000_000; northingM += rowsM) {
    const place = fromUtm({ zone, hemisphere, eastingM, northingM });
    if (place[1] >= southDeg - 1 && place[1] <= southDeg + (band === 'X' ? 13 : 9)) return place;
  }
  return undefined;
}
