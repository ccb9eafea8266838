import { boundsOf, doTouch } from '../../geo/bounds';
import { crossing } from '../../geo/crossing';
import type { LngLat } from '../../geo/lng-lat';
import { isInPolygon } from '../../geo/point-in-polygon';
import type { Ring } from '../../geo/polygon';
import type { Mission } from './mission';

/** Rings that the autopilot must keep out of, and how many holes of the area were left out because the path crosses them. */
export interface Fence {
  readonly exclusions: readonly Ring[];
  readonly crossedHoles: number;
}

/** No-fly zones (their outer rings, without margin) and those holes of the area that the sortie does not fly over. */
export function missionFence({ sortie, noFly, areas = [] }: Mission): Fence {
  const zones = noFly.map(({ polygon }) => polygon[0]);
  const holes = areas.flatMap(([, ...inner]) => inner);
  const flown = sortie.legs.flatMap(({ points }) => points.map(({ position }) => position));
  const path = [sortie.launch, ...flown, sortie.launch];
  const clear = holes.filter((hole) => !touches(path, hole));
  return { exclusions: [...zones, ...clear], crossedHoles: holes.length - clear.length };
}

function touches(path: readonly LngLat[], ring: Ring): boolean {
  const [around, box] = [boundsOf(path), boundsOf(ring)];
  if (!around || !box || !doTouch(around, box)) return false;
  return path.some((place, i) => {
    const next = path[i + 1];
    return isInPolygon(place, [ring]) || (next !== undefined && crosses(place, next, ring));
  });
}

function crosses(from: LngLat, to: LngLat, ring: Ring): boolean {
  return ring.some((corner, i) => {
    const next = ring[i + 1];
    return next !== undefined && crossing([from, to], [corner, next]) !== undefined;
  });
}
