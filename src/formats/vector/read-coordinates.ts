import { readCoordinates as readPlace } from '../../geo/coordinates/read-coordinates';
import { isLngLat, type LngLat } from '../../geo/lng-lat';
import type { Checked } from '../../survey/issue';
import { decodeText } from '../decode-text';
import { looksSwapped } from './check-position';
import type { VectorFile } from './feature';
import { featureCollector } from './feature-collector';

/**
 * Coordinates as people paste them, a place a line: latitude first as on most screens, unless only longitude first lies in
 * Kazakhstan. A list that ends where it began, or a Mission Planner `.poly` file, is an outline; others are points.
 */
export function readCoordinates(bytes: Uint8Array): Checked<VectorFile> {
  const { text } = decodeText(bytes);
  const collector = featureCollector();
  const places: { readonly place: LngLat; readonly line: number }[] = [];
  text.split(/\r?\n/).forEach((content, index) => {
    if (content.trim() === '' || content.trimStart().startsWith('#')) return;
    const place = placeOfLine(content);
    if (place) places.push({ place, line: index + 1 });
    else collector.report({ code: 'text-line-unreadable', severity: 'warning', values: { line: index + 1 } });
  });
  if (places.length === 0) collector.report({ code: 'text-without-coordinates', severity: 'error' });
  const positions = places.map(({ place }) => place);
  if (isOutline(positions, text)) collector.add({ geometries: [{ type: 'polygon', rings: [positions] }] });
  else for (const position of positions) collector.add({ geometries: [{ type: 'point', position }] });
  return collector.finish();
}

/** Whether a text begins with a line of coordinates, comments aside. */
export function looksLikeCoordinates(text: string): boolean {
  const first = text
    .slice(0, 2000)
    .split(/\r?\n/)
    .find((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  return first !== undefined && placeOfLine(first) !== undefined;
}

function isOutline(positions: readonly LngLat[], text: string): boolean {
  const [first, last] = [positions[0], positions.at(-1)];
  if (!first || !last || positions.length < 3) return false;
  return (positions.length > 3 && first[0] === last[0] && first[1] === last[1]) || /^\uFEFF?#saved by/i.test(text);
}

const pair =
  /^[\s([]*([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*[,;\s]\s*([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?(?:\s*[,;\s]\s*[+-]?\d+(?:\.\d+)?)?[\s)\]]*$/;

/** A place in any notation that a person may type. Decimal pairs, which may have a height after them, may be either way round. */
function placeOfLine(line: string): LngLat | undefined {
  const match = pair.exec(line.slice(0, 200));
  if (match) return placeOfPair(Number(match[1]?.replace(',', '.')), Number(match[2]?.replace(',', '.')));
  const reading = readPlace(line.trim());
  return 'place' in reading ? reading.place : undefined;
}

function placeOfPair(first: number, second: number): LngLat | undefined {
  const latFirst: LngLat = [second, first];
  const lngFirst: LngLat = [first, second];
  if (!isLngLat(latFirst)) return isLngLat(lngFirst) ? lngFirst : undefined;
  return looksSwapped(latFirst) ? lngFirst : latFirst;
}
