import { boundsOf, centerOf } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import { localFrame } from '../../geo/local-frame';
import { roundLength } from '../../geo/round-length';

interface Paper {
  /** In the drawing's own units, as the margin. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The least distance from the middle that the drawing shows, m. */
  readonly leastM: number;
}

/** Where places some kilometres apart lie on a drawing: all of them around its middle, north up, in metres of one scale. */
export interface LocalDrawing {
  at(place: LngLat): readonly [x: number, y: number];
  /** The path of a line in SVG's words, not closed. */
  path(line: readonly LngLat[]): string;
  /** A scale bar about a quarter of the drawing long: what it says, and how long it is. */
  readonly bar: { readonly lengthM: number; readonly units: number };
}

/** The drawing of some places; undefined without any. */
export function localDrawing(
  places: readonly LngLat[],
  { width, height, margin, leastM }: Paper,
): LocalDrawing | undefined {
  const bounds = boundsOf(places);
  if (!bounds) return undefined;
  const frame = localFrame(centerOf(bounds));
  const points = places.map(frame.toLocal);
  const halfX = Math.max(leastM, ...points.map(({ xM }) => Math.abs(xM)));
  const halfY = Math.max(leastM, ...points.map(({ yM }) => Math.abs(yM)));
  const unitsPerM = Math.min((width / 2 - margin) / halfX, (height / 2 - margin) / halfY);
  const at = (place: LngLat): readonly [number, number] => {
    const { xM, yM } = frame.toLocal(place);
    return [width / 2 + xM * unitsPerM, height / 2 - yM * unitsPerM];
  };
  const step = (place: LngLat, i: number) => {
    const [x, y] = at(place);
    return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  const lengthM = roundLength(width / 4 / unitsPerM);
  return { at, path: (line) => line.map(step).join(''), bar: { lengthM, units: lengthM * unitsPerM } };
}
