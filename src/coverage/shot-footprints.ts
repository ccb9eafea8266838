import { degreeLengths } from '../geo/curvature';
import type { LngLat } from '../geo/lng-lat';
import type { Issue } from '../survey/issue';
import type { CameraPose } from './camera-ray';
import { groundQuad, type Lens } from './ground-quad';
import type { Shot } from './shot';

/** Ground that one image shows: four corners. */
export interface Footprint {
  readonly name: string;
  /** Index of its shot. */
  readonly shot: number;
  readonly place: LngLat;
  /** Above the ground as it was taken to be. */
  readonly heightM: number;
  readonly lens: Lens;
  readonly corners: readonly LngLat[];
}

export interface FootprintOptions {
  /** Instead of what the shots say. */
  readonly lens?: Lens;
  /** Height above ground instead of what the shots say. */
  readonly heightM?: number;
  /** Height of the ground above that of the take-off point, m; without it the ground is level. */
  readonly groundRiseM?: (place: LngLat) => number | undefined;
}

/**
 * The footprints of shots in their order, and why the others have none. Height: as given, else above the take-off point.
 * Yaw: of the gimbal, else of the aircraft, else the course to the neighbours. An absent pitch means straight down and is told.
 */
export function shotFootprints(
  shots: readonly Shot[],
  options: FootprintOptions,
): { readonly footprints: readonly Footprint[]; readonly issues: readonly Issue[] } {
  const footprints: Footprint[] = [];
  const issues: Issue[] = [];
  let assumedDown = 0;
  shots.forEach((shot, i) => {
    const pose = poseOf(shots, i, options);
    const lens = options.lens ?? shot.lens;
    if (typeof pose === 'string') return void issues.push(left(shot, pose));
    if (!lens) return void issues.push(left(shot, 'photo-camera-unknown'));
    const quad = groundQuad(lens, pose);
    if ('reason' in quad) return void issues.push(left(shot, reasonCodes[quad.reason]));
    if (shot.gimbal.pitchDeg === undefined) assumedDown += 1;
    return void footprints.push({
      name: shot.name,
      shot: i,
      place: pose.place,
      heightM: pose.heightM,
      lens,
      corners: quad.corners,
    });
  });
  if (assumedDown > 0) issues.push({ code: 'photo-pitch-assumed', severity: 'info', values: { count: assumedDown } });
  return { footprints, issues };
}

const reasonCodes = {
  'above-horizon': 'photo-above-horizon',
  'too-flat': 'photo-too-flat',
  'on-ground': 'photo-on-ground',
} as const;

type LeftCode =
  | (typeof reasonCodes)[keyof typeof reasonCodes]
  | 'photo-without-position'
  | 'photo-without-height'
  | 'photo-without-yaw'
  | 'photo-camera-unknown';

function left({ name }: Shot, code: LeftCode): Issue {
  return { code, severity: 'warning', where: { file: name } };
}

function poseOf(
  shots: readonly Shot[],
  index: number,
  { heightM, groundRiseM }: FootprintOptions,
): CameraPose | LeftCode {
  const shot = shots[index];
  if (!shot?.place) return 'photo-without-position';
  const height = heightM ?? aboveGroundM(shot, shot.place, groundRiseM);
  if (height === undefined) return 'photo-without-height';
  const yawDeg = shot.gimbal.yawDeg ?? shot.flight.yawDeg ?? courseDeg(shots, index);
  if (yawDeg === undefined) return 'photo-without-yaw';
  const { pitchDeg = -90, rollDeg = 0 } = shot.gimbal;
  return { place: shot.place, heightM: height, yawDeg, pitchDeg, rollDeg };
}

function aboveGroundM(
  { heightAboveStartM }: Shot,
  place: LngLat,
  groundRiseM: FootprintOptions['groundRiseM'],
): number | undefined {
  return heightAboveStartM === undefined ? undefined : heightAboveStartM - (groundRiseM?.(place) ?? 0);
}

/** From the shot before to the one after; undefined where none of them has another place. */
function courseDeg(shots: readonly Shot[], index: number): number | undefined {
  const here = shots[index]?.place;
  const from = shots[index - 1]?.place ?? here;
  const to = shots[index + 1]?.place ?? here;
  if (!from || !to || (from[0] === to[0] && from[1] === to[1])) return undefined;
  const { lngM, latM } = degreeLengths(from[1]);
  return (Math.atan2((to[0] - from[0]) * lngM, (to[1] - from[1]) * latM) * 180) / Math.PI;
}
