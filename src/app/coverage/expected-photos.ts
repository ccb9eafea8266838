import { degreeLengths } from '../../geo/curvature';
import type { LngLat } from '../../geo/lng-lat';
import type { Shot } from '../../coverage/shot';
import type { Flight } from '../../survey/flight';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { photoPoints } from '../flying/photo-points';

/** How many photos a flight should have brought, how many there are, and where the missing ones would have been taken. */
export interface ExpectedPhotos {
  readonly expected: number;
  readonly found: number;
  readonly missing: readonly LngLat[];
}

/** A photo farther from its planned place than this share of their distance is another one; leaving out costs as much. */
const mostOff = 0.8;

/**
 * A flight's photos against its sortie's planned ones, both in flown order: the pairing that keeps their order with least distance
 * between them. A photo without a position takes the place that is left between its neighbours'. A flight that was broken off is
 * held against its part alone; undefined where the plan does not space its photos.
 */
export function expectedPhotos(
  shots: readonly Shot[],
  { plan, sortie, flight }: { readonly plan: Plan; readonly sortie: Sortie; readonly flight: Flight | undefined },
): ExpectedPhotos | undefined {
  const { photoDistanceM } = plan;
  if (photoDistanceM === undefined || photoDistanceM <= 0) return undefined;
  const planned = photoPoints(sortie, photoDistanceM).slice(0, flight?.flownPhotos ?? sortie.photos);
  const paired = pairedInOrder(planned, shots, photoDistanceM);
  return {
    expected: planned.length,
    found: shots.length,
    missing: planned.filter((_, i) => !paired.has(i)),
  };
}

/** Indexes of the planned places that a photo was found for. Least cost over both orders, as an edit distance is found. */
function pairedInOrder(planned: readonly LngLat[], shots: readonly Shot[], spacingM: number): ReadonlySet<number> {
  const [rows, columns] = [planned.length, shots.length];
  const { lngM, latM } = degreeLengths(planned[0]?.[1] ?? 0);
  const cost = new Float32Array((rows + 1) * (columns + 1));
  const at = (row: number, column: number) => row * (columns + 1) + column;
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      if (row === 0 || column === 0) {
        cost[at(row, column)] = (row + column) * mostOff;
        continue;
      }
      const left = Math.min(cost[at(row - 1, column)] ?? 0, cost[at(row, column - 1)] ?? 0) + mostOff;
      cost[at(row, column)] = Math.min(left, (cost[at(row - 1, column - 1)] ?? 0) + offOf(row - 1, column - 1));
    }
  }
  const paired = new Set<number>();
  let [row, column] = [rows, columns];
  while (row > 0 && column > 0) {
    const here = cost[at(row, column)] ?? 0;
    const together = (cost[at(row - 1, column - 1)] ?? 0) + offOf(row - 1, column - 1);
    if (Math.abs(here - together) < 1e-3) {
      paired.add(row - 1);
      row -= 1;
      column -= 1;
    } else if (Math.abs(here - (cost[at(row - 1, column)] ?? 0) - mostOff) < 1e-3) row -= 1;
    else column -= 1;
  }
  return paired;

  /** Twice leaving out, where they are too far from each other. */
  function offOf(row: number, column: number): number {
    const [place, taken] = [planned[row], shots[column]?.place];
    if (!place || !taken) return mostOff / 2;
    const share = Math.hypot((taken[0] - place[0]) * lngM, (taken[1] - place[1]) * latM) / spacingM;
    return share < 2 * mostOff ? share : 4 * mostOff;
  }
}
