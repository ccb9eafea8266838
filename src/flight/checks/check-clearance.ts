import { distanceM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { Issue } from '../../survey/issue';
import type { Sortie } from '../../survey/sortie';
import type { HeightGrid } from '../../terrain/height-grid';

const LONGEST_STEP_M = 30;
const ROUNDING_M = 0.5;

/** The least height above known ground on all of a sortie's path, transit included, m; Infinity where none is known. */
export function leastClearance({ launch, legs }: Sortie, grid: HeightGrid): number {
  const launchM = grid.heightAt(launch);
  if (launchM === undefined) return Infinity;
  const stepM = Math.min(LONGEST_STEP_M, Math.max(5, grid.resolutionM / 2));
  let least = Infinity;
  for (const { points } of legs) {
    points.forEach((to, i) => {
      const from = points[i - 1] ?? to;
      const pieces = Math.max(1, Math.ceil(distanceM(from.position, to.position) / stepM));
      for (let piece = 1; piece <= pieces; piece++) {
        const share = piece / pieces;
        const groundM = grid.heightAt(between(from.position, to.position, share));
        if (groundM === undefined) continue;
        least = Math.min(least, launchM + from.heightM + share * (to.heightM - from.heightM) - groundM);
      }
    });
  }
  return least;
}

/** `plan-terrain-clearance` where a sortie comes nearer to the ground than `leastM`. */
export function checkClearance(
  sortie: Sortie,
  grid: HeightGrid,
  { leastM }: { readonly leastM: number },
): readonly Issue[] {
  const clearM = leastClearance(sortie, grid);
  if (clearM >= leastM - ROUNDING_M) return [];
  const values = { sortie: sortie.code, clearM, leastM };
  return [{ code: 'plan-terrain-clearance', severity: 'warning', where: { sortie: sortie.code }, values }];
}

function between(from: LngLat, to: LngLat, share: number): LngLat {
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}
