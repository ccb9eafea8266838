import { subtractRegion } from '../../geo/plane-region';
import { clipLine } from '../../geo/clip-line';
import { turnedAxes } from '../../geo/turned-region';
import { lineLength } from '../flight-route';
import type { FlightPattern } from '../flight-pattern';
import { stripGroundM2 } from '../strip-ground';
import { improveTracks } from '../improve-tracks';
import type { Track } from '../track';
import { nearestOrder } from '../track-order';
import { trackPattern } from '../track-pattern';
import type { Issue } from '../../survey/issue';
import type { PatternTask } from './pattern-task';

/** Heading of the plane whose u is its x: tracks are laid in the plane of the ground itself. */
const EAST_DEG = 90;
const SHORTEST_M = 1;

/** Tracks over the ground, in x, y, as a pattern; an issue where they leave nothing to fly. */
export function laidTracks({ task, ground, settings }: PatternTask, tracks: readonly Track[]): FlightPattern | Issue {
  const { obstacles, target } = ground;
  const { spacingM, motion } = settings;
  const nearest = nearestOrder(
    tracks.filter((track) => lineLength(track) >= SHORTEST_M),
    obstacles,
  );
  const order = improveTracks(nearest, { obstacles, motion, steps: task.parameters.steps });
  if (order.tracks.length === 0) return noRoom(task.parameters.pattern, spacingM);
  const coveredM2 = stripGroundM2(target, [order.tracks], spacingM);
  const headingDeg = longestHeading(order.tracks);
  const laid = { axes: turnedAxes(EAST_DEG), headingDeg, obstacles, motion, coveredM2 };
  const pattern = trackPattern(order, laid);
  return order === nearest ? pattern : { ...pattern, instead: trackPattern(nearest, laid) };
}

/** Bearing of the longest straight piece, 0 to 180. */
function longestHeading(tracks: readonly Track[]): number {
  let [headingDeg, mostM] = [0, -1];
  for (const track of tracks) {
    for (let i = 2; i + 1 < track.length; i += 2) {
      const [dx, dy] = [(track[i] ?? 0) - (track[i - 2] ?? 0), (track[i + 1] ?? 0) - (track[i - 1] ?? 0)];
      const lengthM = Math.hypot(dx, dy);
      if (lengthM <= mostM * 1.000001) continue;
      [headingDeg, mostM] = [((Math.atan2(dx, dy) * 180) / Math.PI + 360) % 180, lengthM];
    }
  }
  return headingDeg;
}

/** The pieces of a track on ground that may be flown: inside the target, clear of holes and no-fly zones. */
export function insideTarget({ target, keepOutGrown }: PatternTask['ground'], track: Track): Track[] {
  return clipLine(track, subtractRegion(target, keepOutGrown), 'inside');
}

/** The ground has no room for a pattern at a spacing. */
export function noRoom(pattern: string, spacingM: number): Issue {
  return { code: 'plan-pattern-no-room', severity: 'error', values: { pattern, spacingM } };
}
