import type { LngLat } from '../../geo/lng-lat';
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
  const path = [
    sortie.launch,
    ...sortie.legs.flatMap(({ points }) => points.map(({ position }) => position)),
    sortie.launch,
  ];
  const clear = holes.filter((hole) => !touches(path, hole));
  return { exclusions: [...zones, ...clear], crossedHoles: holes.length - clear.length };
}

function touches(path: readonly LngLat[], ring: Ring): boolean {
  return path.some((place, i) => {
    const next = path[i + 1];
    return isInside(place, ring) || (next !== undefined && crosses(place, next, ring));
  });
}

function isInside([x, y]: LngLat, ring: Ring): boolean {
  let inside = false;
  eachSide(ring, ([ax, ay], [bx, by]) => {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

function crosses(from: LngLat, to: LngLat, ring: Ring): boolean {
  let crossing = false;
  eachSide(ring, (a, b) => {
    if (side(from, to, a) * side(from, to, b) <= 0 && side(a, b, from) * side(a, b, to) <= 0)
      crossing ||= overlap(from, to, a, b);
  });
  return crossing;
}

/** Whether the boxes of two segments overlap: keeps collinear segments far apart from counting as crossing. */
function overlap(a: LngLat, b: LngLat, c: LngLat, d: LngLat): boolean {
  return [0, 1].every((axis) => {
    const of = (place: LngLat) => (axis === 0 ? place[0] : place[1]);
    return Math.max(of(a), of(b)) >= Math.min(of(c), of(d)) && Math.max(of(c), of(d)) >= Math.min(of(a), of(b));
  });
}

function side(a: LngLat, b: LngLat, p: LngLat): number {
  return Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
}

function eachSide(ring: Ring, visit: (a: LngLat, b: LngLat) => void): void {
  ring.forEach((a, i) => {
    const b = ring[i + 1];
    if (b) visit(a, b);
  });
}
