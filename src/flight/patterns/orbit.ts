import type { LocalPoint } from '../../geo/local-point';
import { clipLine } from '../../geo/clip-line';
import type { PlaneRegion } from '../../geo/plane-region';
import type { FlightGround } from '../flight-ground';
import type { FlightTask } from '../flight-task';
import type { Track } from '../track';
import { laidTracks } from './lay-tracks';
import { middleOfGround } from './middle-of-ground';
import type { LayPattern } from './pattern-task';

/** Corners of a circle: its length is 0.03 % short with 72. */
const CORNERS = 72;

/**
 * Circles around the middle of the ground: the first passes the farthest place of it at the standoff, each further one is a spacing
 * wider. Arcs inside holes and no-fly zones are left out.
 */
export const layOrbit: LayPattern = (laying) => {
  const { task, ground, settings } = laying;
  const { middle, radiusM } = orbitOf(task, ground);
  const circles = Array.from({ length: task.parameters.rings ?? 1 }, (_, i) =>
    circle(middle, radiusM + i * settings.spacingM),
  );
  return laidTracks(
    laying,
    circles.flatMap((track) => clipLine(track, ground.keepOutGrown, 'outside')),
  );
};

/** What an orbit flies around, and the radius of its first circle, m. The standoff is the height where none is chosen: a view of 45 degrees. */
export function orbitOf(
  { parameters }: FlightTask,
  { target }: FlightGround,
): { readonly middle: LocalPoint; readonly radiusM: number } {
  const middle = middleOfGround(target);
  return { middle, radiusM: farthestM(target, middle) + (parameters.standoffM ?? parameters.heightM) };
}

function farthestM(region: PlaneRegion, { xM, yM }: LocalPoint): number {
  let most = 0;
  for (const ring of region) {
    for (let i = 0; i < ring.length; i += 2)
      most = Math.max(most, Math.hypot((ring[i] ?? 0) - xM, (ring[i + 1] ?? 0) - yM));
  }
  return most;
}

function circle({ xM, yM }: LocalPoint, radiusM: number): Track {
  const points = Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return [xM + radiusM * Math.sin(angle), yM + radiusM * Math.cos(angle)];
  });
  return Float64Array.from([...points, ...points.slice(0, 1)].flat());
}
