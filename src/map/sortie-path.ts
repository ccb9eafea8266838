import type { Sortie } from '../survey/sortie';
import { type WorldPath, worldPath } from './world-path';

/** A sortie's flown line, projected, leg by leg in flown order. */
export interface SortiePath {
  readonly sortie: Sortie;
  readonly transects: readonly WorldPath[];
  readonly transits: readonly WorldPath[];
}

/** Projects a sortie for drawing. */
export function sortiePath(sortie: Sortie): SortiePath {
  return { sortie, transects: legs(sortie, 'transect'), transits: legs(sortie, 'transit') };
}

function legs(sortie: Sortie, kind: 'transect' | 'transit'): WorldPath[] {
  return sortie.legs
    .filter((leg) => leg.kind === kind)
    .map(({ points }) => worldPath(points.map(({ position }) => position)));
}
