import { type PlaneRegion, regionAreaM2, subtractRegion, unionRegion } from '../geo/plane-region';
import type { Track } from './track';

/** Ground of a target that the strips of tracks cover, m2 (see `openGround`). */
export function stripGroundM2(target: PlaneRegion, groups: readonly (readonly Track[])[], spacingM: number): number {
  return regionAreaM2(target) - regionAreaM2(openGround(target, groups, spacingM));
}

/**
 * Ground of a target outside the strips of tracks: half a spacing on each side of every straight piece, square ends. Tracks come in
 * groups whose strips hardly cross each other (the two grids of a crosshatch), since crossings are what costs time.
 */
export function openGround(target: PlaneRegion, groups: readonly (readonly Track[])[], spacingM: number): PlaneRegion {
  let left = target;
  for (const tracks of groups) {
    const strips = tracks.flatMap((track) => stripsOf(track, spacingM / 2));
    if (strips.length > 0) left = subtractRegion(left, unionRegion(strips));
  }
  return left;
}

function stripsOf(track: Track, halfM: number): PlaneRegion[] {
  const strips: PlaneRegion[] = [];
  for (let i = 0; i + 3 < track.length; i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [track[i], track[i + 1], track[i + 2], track[i + 3]];
    const lengthM = Math.hypot(bx - ax, by - ay);
    if (lengthM === 0) continue;
    const [nx, ny] = [(-(by - ay) / lengthM) * halfM, ((bx - ax) / lengthM) * halfM];
    strips.push([Float64Array.of(ax - nx, ay - ny, bx - nx, by - ny, bx + nx, by + ny, ax + nx, ay + ny)]);
  }
  return strips;
}
