import type { LngLat } from '../geo/lng-lat';
import type { Issue } from '../survey/issue';
import { groundQuad, type Lens } from './ground-quad';
import type { Shot } from './shot';
import { type PoseLack, type PoseOptions, shotPose } from './shot-pose';

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

export interface FootprintOptions extends PoseOptions {
  /** Instead of what the shots say. */
  readonly lens?: Lens;
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
    const pose = shotPose(shots, i, options);
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

type LeftCode = (typeof reasonCodes)[keyof typeof reasonCodes] | PoseLack | 'photo-camera-unknown';

function left({ name }: Shot, code: LeftCode): Issue {
  return { code, severity: 'warning', where: { file: name } };
}
