import { degreeLengths } from '../geo/curvature';
import type { LngLat } from '../geo/lng-lat';
import type { Issue } from '../survey/issue';
import { coursePasses } from './course-passes';
import { groundQuad, type Lens } from './ground-quad';
import type { Pass } from './row-spans';
import { hullOf, outlineOf, stripOf } from './outlines';
import type { PixelOutline } from './pixel-grid';
import { heightsAboveStart, longestStepMs, placeAt, type Track } from './track';

/** How the ground beside a track was seen: by a camera, or by people over a strip of this width. */
export type LogView =
  | {
      readonly lens: Lens;
      readonly heightM?: number;
      /** Height of the ground above that of the take-off point, m; without it the ground is level. */
      readonly groundRiseM?: (place: LngLat) => number | undefined;
    }
  | { readonly sweepWidthM: number };

/** Positions nearer to the one before are left out: they show nothing new. */
const leastStepM = 1;
/** Positions further apart are a gap, in a log without times. */
const longestStepM = 100;
/** A camera that looks up more than this shows no strip below it. */
const highestPitchDeg = -15;
/** Below this share of the median height the aircraft climbs or lands. */
const leastHeightShare = 0.5;

/**
 * The passes of a flight log: stretches between turns with the outlines that they saw, joined from position to position. Gaps
 * in the log stay gaps; positions with the camera off or tilted up, in climb and on landing are left out, as far as the log says.
 */
export function logPasses(
  track: Track,
  view: LogView,
): { readonly passes: readonly Pass[]; readonly issues: readonly Issue[] } {
  const spots = seenSpots(track, view);
  if (spots.length === 0) return { passes: [], issues: [{ code: whyNothing(track, view), severity: 'warning' }] };
  const joined = coursePasses(
    spots.map(({ place }) => place),
    10 * leastStepM,
  ).map(({ from, to }) => spots.slice(Math.max(0, from - 1), to));
  return { passes: joined.map((pass) => joinSpots(pass, view)).filter((pass) => pass.length > 0), issues: [] };
}

function whyNothing(track: Track, view: LogView): 'log-without-height' | 'log-camera-flat' | 'log-saw-nothing' {
  if (!('lens' in view)) return 'log-saw-nothing';
  const hasHeight = view.heightM !== undefined || heightsAboveStart(track).some((heightM) => heightM > 0);
  if (!hasHeight) return 'log-without-height';
  return track.cameraPitchDeg.every(Number.isNaN) ? 'log-saw-nothing' : 'log-camera-flat';
}

/** A position at which ground is seen. */
interface Spot {
  readonly place: LngLat;
  /** Whether the log runs unbroken from the spot before to here. */
  readonly follows: boolean;
  /** What the camera sees from here; absent where people look. */
  readonly outline?: PixelOutline;
}

function seenSpots(track: Track, view: LogView): readonly Spot[] {
  const heights = heightsAboveStart(track);
  const leastHeightM = leastHeightShare * median(heights.filter((heightM) => heightM > 0));
  const films = track.cameraOn.includes(1);
  const spots: Spot[] = [];
  let before = -1;
  let last = -1;
  for (let i = 0; i < track.count; i++) {
    const isOn = !films || track.cameraOn[i] === 1;
    const isLow = (heights[i] ?? 0) < leastHeightM;
    const spot = isOn && !isLow ? spotAt(track, i, { view, heights }) : undefined;
    if (!spot) continue;
    const follows = before === i - 1 && before >= 0 && isStep(track, before, i);
    before = i;
    if (follows && last >= 0 && stepM(track, last, i) < leastStepM) continue;
    spots.push({ ...spot, follows });
    last = i;
  }
  return spots;
}

function spotAt(
  track: Track,
  index: number,
  { view, heights }: { view: LogView; heights: Float32Array },
): Omit<Spot, 'follows'> | undefined {
  const place = placeAt(track, index);
  const pitchDeg = track.cameraPitchDeg[index] ?? Number.NaN;
  if ('sweepWidthM' in view) return pitchDeg > highestPitchDeg ? undefined : { place };
  const yaw = [track.cameraYawDeg[index], track.yawDeg[index]].find((deg) => deg !== undefined && !Number.isNaN(deg));
  const quad = groundQuad(view.lens, {
    place,
    heightM: view.heightM ?? (heights[index] ?? Number.NaN) - (view.groundRiseM?.(place) ?? 0),
    yawDeg: yaw ?? courseAt(track, index),
    pitchDeg: Number.isNaN(pitchDeg) ? -90 : pitchDeg,
    rollDeg: 0,
  });
  return 'corners' in quad ? { place, outline: outlineOf(quad.corners) } : undefined;
}

/** Course from the position before, else to the one after, degrees true. */
function courseAt(track: Track, index: number): number {
  const from = placeAt(track, Math.max(0, index - 1));
  const to = placeAt(track, index > 0 ? index : Math.min(track.count - 1, 1));
  const { lngM, latM } = degreeLengths(from[1]);
  return (Math.atan2((to[0] - from[0]) * lngM, (to[1] - from[1]) * latM) * 180) / Math.PI;
}

function isStep(track: Track, from: number, to: number): boolean {
  const ms = (track.timeMs[to] ?? Number.NaN) - (track.timeMs[from] ?? Number.NaN);
  return Number.isNaN(ms) ? stepM(track, from, to) <= longestStepM : ms <= longestStepMs;
}

function stepM(track: Track, from: number, to: number): number {
  const [start, end] = [placeAt(track, from), placeAt(track, to)];
  const { lngM, latM } = degreeLengths(start[1]);
  return Math.hypot((end[0] - start[0]) * lngM, (end[1] - start[1]) * latM);
}

function joinSpots(spots: readonly Spot[], view: LogView): Pass {
  return spots.flatMap(({ place, follows, outline }, i): readonly PixelOutline[] => {
    const before = spots[i - 1];
    if ('sweepWidthM' in view) {
      const strip = before && follows ? stripOf(before.place, place, view.sweepWidthM) : undefined;
      return strip ? [strip] : [];
    }
    if (!outline) return [];
    if (before?.outline && follows) return [hullOf(before.outline, outline)];
    return spots[i + 1]?.follows ? [] : [outline];
  });
}

function median(values: Float32Array): number {
  return values.slice().sort()[values.length >> 1] ?? 0;
}
