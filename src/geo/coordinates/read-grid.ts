import { isLngLat, type LngLat } from '../lng-lat';
import { fromMgrs } from './mgrs';
import { fromSk42, type Sk42Point } from './sk42';
import { bandSouthDeg, fromUtm, type UtmPoint } from './utm';

/** A place typed in a metric grid; `range` is such a notation with a figure that the grid does not have. */
export type GridReading =
  | { readonly place: LngLat; readonly format: 'utm' | 'mgrs' | 'sk42' }
  | { readonly not: 'unknown' | 'range' };

/** Cyrillic letters that look like the Latin ones of a grid reference. */
const latinOf: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
};

/** Reads plain notation (`plainNotation`) as MGRS, UTM with its zone, or SK-42 Gauss-Kruger with the zone in Y. */
export function readGrid(plain: string): GridReading {
  const latin = plain.replace(/[АВЕКМНРСТУХ]/g, (letter) => latinOf[letter] ?? letter);
  for (const read of [readMgrs, readUtm, readSk42]) {
    const reading = read(latin);
    if (!('not' in reading) || reading.not === 'range') return reading;
  }
  return { not: 'unknown' };
}

function readMgrs(text: string): GridReading {
  const parts = /^(?:MGRS )?(\d{1,2}) ?([C-HJ-NP-X]) ?([A-HJ-NP-Z][A-HJ-NP-V])(?: ?(\d{1,8}) ?(\d{1,8})|)$/.exec(text);
  if (!parts) return { not: 'unknown' };
  const [, zone, band = '', square = '', first = '', second = ''] = parts;
  const digits = first + second;
  const spaced = text.endsWith(` ${second}`);
  if (digits.length % 2 !== 0 || (spaced && first.length !== second.length)) return { not: 'unknown' };
  const [easting, northing] = [digits.slice(0, digits.length / 2), digits.slice(digits.length / 2)];
  const place = fromMgrs({ zone: Number(zone), band, square, easting, northing });
  return place && isLngLat(place) ? { place, format: 'mgrs' } : { not: 'range' };
}

function readUtm(text: string): GridReading {
  const parts =
    /^(?:UTM )?(?:ZONE )?(\d{1,2}) ?([C-HJ-NP-X])?[ ,;:]+(?:E ?=? ?)?(\d{6}(?:\.\d+)?) ?M? ?E?[ ,;]+(?:N ?=? ?)?(\d{1,8}(?:\.\d+)?) ?M? ?N?$/.exec(
      text,
    );
  if (!parts) return { not: 'unknown' };
  const [, zoneText, band = 'N', easting, northing] = parts;
  const [zone, eastingM, northingM] = [Number(zoneText), Number(easting), Number(northing)];
  if (zone < 1 || zone > 60 || northingM > 10_000_000) return { not: 'range' };
  const point: UtmPoint = { zone, hemisphere: 'north', eastingM, northingM };
  const place = fromUtm({ ...point, hemisphere: isSouthern(band, point) ? 'south' : 'north' });
  return isLngLat(place) ? { place, format: 'utm' } : { not: 'range' };
}

/** `N` and `S` may be hemispheres or bands: N is north either way, S is the band of 32 to 40 N if the northing lies in it. */
function isSouthern(band: string, point: UtmPoint): boolean {
  if (band !== 'S') return (bandSouthDeg(band) ?? 0) < 0;
  const [, latDeg] = fromUtm(point);
  return latDeg < 31.5 || latDeg > 40.5;
}

function readSk42(text: string): GridReading {
  const bare = text.replace(/^(?:CK|SK|PULKOVO)[- ]?(?:19)?42[ :,]*/, '');
  const point = readLabelled(bare) ?? readUnlabelled(bare);
  if (!point) return { not: 'unknown' };
  const place = fromSk42(point);
  return place && isLngLat(place) ? { place, format: 'sk42' } : { not: 'range' };
}

/** `X=4830179.32 Y=13399930.11` in either order; the figures may be spaced by thousands. */
function readLabelled(text: string): Sk42Point | undefined {
  const number = String.raw`(\d[\d ]*(?:\.\d+)?)`;
  const labelled = new RegExp(`^([XY]) ?[=:]? ?${number} ?M?[ ,;]+([XY]) ?[=:]? ?${number} ?M?$`).exec(text);
  const [, firstLabel, first = '', secondLabel, second = ''] = labelled ?? [];
  if (firstLabel === secondLabel) return undefined;
  const [firstM, secondM] = [first, second].map((figure) => Number(figure.replaceAll(' ', '')));
  if (firstM === undefined || secondM === undefined) return undefined;
  return firstLabel === 'X' ? { xM: firstM, yM: secondM } : { xM: secondM, yM: firstM };
}

/** X before Y, except where the first can only be a Y: X never exceeds 10,002 km. */
function readUnlabelled(text: string): Sk42Point | undefined {
  const [, first, second] = /^(\d{7,8}(?:\.\d+)?) ?M?[ ,;]+(\d{7,8}(?:\.\d+)?) ?M?$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [firstM, secondM] = [Number(first), Number(second)];
  return firstM > 10_002_000 && secondM < 10_002_000 ? { xM: secondM, yM: firstM } : { xM: firstM, yM: secondM };
}
