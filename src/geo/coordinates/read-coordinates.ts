import type { LngLat } from '../lng-lat';
import type { CoordinateFormat } from './coordinate-format';
import { plainNotation } from './plain-notation';
import { readDegrees } from './read-degrees';
import { readGrid } from './read-grid';

/** A typed place and the notation it was typed in, or why it cannot be read. Words for a reason: `issue.coordinates-<reason>`. */
export type CoordinateReading =
  | { readonly place: LngLat; readonly format: CoordinateFormat }
  | { readonly reason: 'empty' | 'not-understood' | 'beyond-range' };

const longestText = 200;

/**
 * Reads coordinates in any notation of `coordinateFormats`, told apart by their form: decimal degrees (also `geo:` links),
 * degrees and minutes, degrees, minutes and seconds, with English, Russian or Kazakh hemispheres; UTM with its zone; MGRS;
 * SK-42 Gauss-Kruger, X (north) before Y (east, zone prefixed) unless labelled.
 */
export function readCoordinates(text: string): CoordinateReading {
  const plain = plainNotation(text.slice(0, longestText)).replace(/^GEO:([^;?]*).*$/, '$1');
  if (plain === '') return { reason: 'empty' };
  if (text.length > longestText) return { reason: 'not-understood' };
  const grid = readGrid(plain);
  if (!('not' in grid)) return grid;
  const degrees = readDegrees(plain);
  if (!('not' in degrees)) return degrees;
  return { reason: grid.not === 'range' || degrees.not === 'range' ? 'beyond-range' : 'not-understood' };
}
