import type { Shot } from './shot';
import { heightsAboveStart, longestStepMs, placeAt, type Track } from './track';

/**
 * Shots with the place, height and headings that a log in UTC has for their time. What a shot knows itself stays, but its place;
 * a shot outside the log or inside a gap of it stays as it is.
 */
export function placeShots(shots: readonly Shot[], track: Track, offsetMs: number): readonly Shot[] {
  const heights = heightsAboveStart(track);
  return shots.map((shot) => {
    if (shot.cameraTimeMs === undefined) return shot;
    const spot = spotAt(track, shot.cameraTimeMs + offsetMs);
    if (!spot) return shot;
    const along = (column: Float32Array) => between(column, spot);
    const [start, end] = [placeAt(track, spot.index), placeAt(track, spot.index + 1)];
    const heightM = shot.heightAboveStartM ?? along(heights);
    return {
      ...shot,
      place: [start[0] + (end[0] - start[0]) * spot.share, start[1] + (end[1] - start[1]) * spot.share],
      ...(heightM !== undefined && { heightAboveStartM: heightM }),
      gimbal: { ...anglesAt(track, spot.index), ...shot.gimbal },
      flight: { ...known('yawDeg', track.yawDeg[spot.index]), ...shot.flight },
    };
  });
}

/** Between position `index` and the next. */
interface Spot {
  readonly index: number;
  readonly share: number;
}

function spotAt({ timeMs, count }: Track, ms: number): Spot | undefined {
  let [low, high] = [0, count - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((timeMs[middle] ?? 0) <= ms) low = middle;
    else high = middle;
  }
  const [from, to] = [timeMs[low] ?? Number.NaN, timeMs[high] ?? Number.NaN];
  if (!(from <= ms && ms <= to) || to - from > longestStepMs) return undefined;
  return { index: low, share: to === from ? 0 : (ms - from) / (to - from) };
}

function between(column: Float32Array, { index, share }: Spot): number | undefined {
  const [from, to] = [column[index] ?? Number.NaN, column[index + 1] ?? Number.NaN];
  const value = from + (to - from) * share;
  return Number.isNaN(value) ? undefined : value;
}

function anglesAt(track: Track, index: number): Shot['gimbal'] {
  return { ...known('yawDeg', track.cameraYawDeg[index]), ...known('pitchDeg', track.cameraPitchDeg[index]) };
}

function known<Key extends 'yawDeg' | 'pitchDeg'>(key: Key, deg: number | undefined): Shot['gimbal'] {
  return deg === undefined || Number.isNaN(deg) ? {} : { [key]: deg };
}
