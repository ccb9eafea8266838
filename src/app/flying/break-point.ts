import { missionPath } from '../../formats/mission/mission-path';
import { distanceM, lineLengthM } from '../../geo/geodesic';
import { localFrame } from '../../geo/local-frame';
import type { LngLat } from '../../geo/lng-lat';
import type { Leg, Sortie } from '../../survey/sortie';

/** Where a flight broke off: `alongM` metres into a leg of its sortie, which is a transect. */
export interface BreakPoint {
  readonly leg: number;
  readonly alongM: number;
}

/** Where photo `number` of a sortie, counted from 1, was taken; undefined if it has no such photo. */
export function breakAtPhoto(sortie: Sortie, number: number, photoDistanceM: number): BreakPoint | undefined {
  let left = number;
  for (const [leg, part] of sortie.legs.entries()) {
    if (part.kind !== 'transect') continue;
    const photos = Math.floor(legLengthM(part) / photoDistanceM) + 1;
    if (left <= photos) return left < 1 ? undefined : { leg, alongM: (left - 1) * photoDistanceM };
    left -= photos;
  }
  return undefined;
}

/** Where a sortie breaks off after its first `lines` transects; undefined if it has no such transect. */
export function breakAtLine({ legs }: Sortie, lines: number): BreakPoint | undefined {
  let count = 0;
  for (const [leg, part] of legs.entries()) {
    if (part.kind !== 'transect') continue;
    count += 1;
    if (count === lines) return { leg, alongM: legLengthM(part) };
  }
  return undefined;
}

/** The waypoint `number`, counted from 1 at the first place after take-off, on its transect or at the start of the next one. */
export function breakAtWaypoint(sortie: Sortie, number: number): BreakPoint | undefined {
  const step = missionPath(sortie)[number - 1];
  return step && breakAtPlace(sortie, step.position);
}

/** The point of the sortie's transects nearest to a place. */
export function breakAtPlace(sortie: Sortie, place: LngLat): BreakPoint | undefined {
  const frame = localFrame(place);
  let nearest: (BreakPoint & { readonly farM: number }) | undefined;
  for (const [leg, { kind, points }] of sortie.legs.entries()) {
    if (kind !== 'transect') continue;
    let beforeM = 0;
    for (let i = 1; i < points.length; i++) {
      const [from, to] = [points[i - 1], points[i]];
      if (!from || !to) continue;
      const [a, b] = [frame.toLocal(from.position), frame.toLocal(to.position)];
      const lengthM = Math.hypot(b.xM - a.xM, b.yM - a.yM);
      const [dx, dy] = [(b.xM - a.xM) / lengthM, (b.yM - a.yM) / lengthM];
      const alongM = Math.min(lengthM, Math.max(0, -(a.xM * dx + a.yM * dy)));
      const farM = Math.hypot(a.xM + dx * alongM, a.yM + dy * alongM);
      if (lengthM > 0 && (!nearest || farM < nearest.farM - 1e-6)) nearest = { leg, alongM: beforeM + alongM, farM };
      beforeM += lengthM;
    }
  }
  return nearest && { leg: nearest.leg, alongM: nearest.alongM };
}

/** The place of a break point. */
export function placeOfBreak(sortie: Sortie, { leg, alongM }: BreakPoint): LngLat | undefined {
  const points = sortie.legs[leg]?.points ?? [];
  let leftM = alongM;
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1]?.position, points[i]?.position];
    if (!from || !to) continue;
    const lengthM = distanceM(from, to);
    if (leftM <= lengthM || i === points.length - 1) {
      const share = lengthM === 0 ? 0 : Math.min(1, leftM / lengthM);
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    leftM -= lengthM;
  }
  return undefined;
}

/** The length of a leg, geodesic, m. */
export function legLengthM({ points }: Leg): number {
  return lineLengthM(points.map(({ position }) => position));
}
