import {
  intersectRegions,
  type PlaneRegion,
  regionAreaM2,
  ringSignedAreaM2,
  subtractRegion,
} from '../geo/plane-region';

export interface ReachableGround {
  readonly target: PlaneRegion;
  /** Ground that no path reaches without crossing what is to be kept out, m2. */
  readonly enclosedM2: number;
}

/**
 * The part of the target that one aircraft can fly over without crossing a kept-out ring: outside all such rings or inside one of
 * them, whichever has more ground to see; only parts with a launch site where any are given.
 */
export function reachableGround(
  target: PlaneRegion,
  keepOut: PlaneRegion,
  launches: readonly { readonly xM: number; readonly yM: number }[],
): ReachableGround {
  const pockets = keepOut.filter((ring) => ringSignedAreaM2(ring) < 0).map((ring): PlaneRegion => [reversedRing(ring)]);
  if (pockets.length === 0) return { target, enclosedM2: 0 };
  const outside = pockets.reduce<PlaneRegion>((rest, pocket) => subtractRegion(rest, pocket), target);
  const parts = [
    { ground: outside, hasLaunch: launches.some((site) => !pockets.some((pocket) => holds(pocket, site))) },
    ...pockets.map((pocket) => ({
      ground: intersectRegions(target, pocket),
      hasLaunch: launches.some((site) => holds(pocket, site)),
    })),
  ].filter(({ hasLaunch }) => launches.length === 0 || hasLaunch);
  const [best] = parts.toSorted((a, b) => regionAreaM2(b.ground) - regionAreaM2(a.ground));
  const reached = best?.ground ?? [];
  return { target: reached, enclosedM2: regionAreaM2(target) - regionAreaM2(reached) };
}

function reversedRing(ring: Float64Array): Float64Array {
  const reversed = new Float64Array(ring.length);
  for (let i = 0; i < ring.length; i += 2) {
    reversed[i] = ring[ring.length - 2 - i] ?? 0;
    reversed[i + 1] = ring[ring.length - 1 - i] ?? 0;
  }
  return reversed;
}

function holds([ring]: PlaneRegion, { xM, yM }: { readonly xM: number; readonly yM: number }): boolean {
  let inside = false;
  if (!ring) return inside;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [ring[j], ring[j + 1], ring[i], ring[i + 1]];
    if (ay > yM !== by > yM && xM < ax + ((yM - ay) * (bx - ax)) / (by - ay)) inside = !inside;
  }
  return inside;
}
