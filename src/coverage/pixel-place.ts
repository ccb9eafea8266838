import { degreeLengths } from '../geo/curvature';
import { type ErrorEllipse, errorEllipse } from '../geo/error-ellipse';
import type { LngLat } from '../geo/lng-lat';
import { radians } from '../geo/radians';
import { cameraAxes, type CameraPose, rayOf, type Vector } from './camera-ray';
import type { Lens } from './ground-quad';

/** A point of an image: shares of its width and height from the top left corner, 0 to 1. */
export type ImagePoint = readonly [x: number, y: number];

/** How far off a camera's pose may be: one standard deviation. */
export interface PoseErrors {
  readonly placeM: number;
  readonly heightM: number;
  readonly yawDeg: number;
  readonly pitchDeg: number;
  readonly rollDeg: number;
}

/** A survey drone without RTK: its receiver, barometer, compass and gimbal. */
const usualPoseErrors: PoseErrors = { placeM: 3, heightM: 3, yawDeg: 3, pitchDeg: 1, rollDeg: 1 };

export interface PixelPlaceOptions {
  readonly errors?: PoseErrors;
  /** Height of the ground at a place over the ground from which `CameraPose.heightM` counts, m; undefined where unknown. Flat if absent. */
  readonly groundM?: (place: LngLat) => number | undefined;
}

/** The ground that a point of an image shows, or why it shows none. */
export type PixelPlace =
  | {
      readonly place: LngLat;
      /** From the camera to the ground, m. */
      readonly reachM: number;
      readonly ellipse: ErrorEllipse;
      /** Radius of 68 %, m. */
      readonly accuracyM: number;
    }
  | { readonly reason: 'above-horizon' | 'too-flat' | 'on-ground' };

/** Rays that go down by less than this are refused: a degree of pitch moves their ground by a fifth of its distance and more. */
const leastDepressionDeg = 5;
/** Steps of the ray over a terrain, m, and the height to which it is solved. */
const marchM = 10;
const solvedM = 0.05;

/**
 * The place on the ground of a point of an image: the ray of a pinhole camera, cut with flat ground or with a terrain where its
 * height is known. The ellipse carries the errors of the pose to the ground by the ray's derivatives.
 */
export function pixelPlace(
  lens: Lens,
  pose: CameraPose,
  { point, errors = usualPoseErrors, groundM }: PixelPlaceOptions & { readonly point: ImagePoint },
): PixelPlace {
  if (!(pose.heightM > 0)) return { reason: 'on-ground' };
  const ray = rayThrough(lens, pose, point);
  if (ray[2] >= 0) return { reason: 'above-horizon' };
  if (-ray[2] < Math.hypot(ray[0], ray[1]) * Math.tan(radians(leastDepressionDeg))) return { reason: 'too-flat' };
  const flat = pose.heightM / -ray[2];
  const reach = groundM ? reachOverTerrain(ray, pose, groundM) : flat;
  const [eastM, northM] = [ray[0] * reach, ray[1] * reach];
  const ellipse = groundEllipse(lens, { ...pose, heightM: -ray[2] * reach }, { point, errors });
  return {
    place: moved(pose.place, eastM, northM),
    reachM: Math.hypot(ray[0], ray[1], ray[2]) * reach,
    ellipse,
    accuracyM: radius68M(ellipse),
  };
}

/** The radius that holds 68 % of a normal distribution with the mean variance of an ellipse: 1.51 standard deviations. */
function radius68M({ majorM, minorM }: ErrorEllipse): number {
  return Math.sqrt((-2 * Math.log(1 - 0.68) * (majorM ** 2 + minorM ** 2)) / 2);
}

function rayThrough({ sensorWidthMm, sensorHeightMm, focalLengthMm }: Lens, pose: CameraPose, [x, y]: ImagePoint) {
  return rayOf(
    cameraAxes(pose),
    ((x - 0.5) * sensorWidthMm) / focalLengthMm,
    ((0.5 - y) * sensorHeightMm) / focalLengthMm,
  );
}

/** In lengths of the ray: where it first meets the ground, found step by step and then by halving. */
function reachOverTerrain(ray: Vector, pose: CameraPose, groundM: (place: LngLat) => number | undefined): number {
  const overGroundM = (reach: number): number =>
    pose.heightM + ray[2] * reach - (groundM(moved(pose.place, ray[0] * reach, ray[1] * reach)) ?? 0);
  const step = marchM / Math.hypot(ray[0], ray[1], ray[2]);
  const furthest = (4 * pose.heightM) / -ray[2];
  let below = step;
  while (below < furthest && overGroundM(below) > 0) below += step;
  let above = below - step;
  while ((below - above) * -ray[2] > solvedM) {
    const middle = (above + below) / 2;
    if (overGroundM(middle) > 0) above = middle;
    else below = middle;
  }
  return (above + below) / 2;
}

function groundEllipse(
  lens: Lens,
  pose: CameraPose,
  { point, errors }: { readonly point: ImagePoint; readonly errors: PoseErrors },
): ErrorEllipse {
  const hit = (changed: CameraPose): readonly [number, number] => {
    const ray = rayThrough(lens, changed, point);
    const reach = changed.heightM / -ray[2];
    return [ray[0] * reach, ray[1] * reach];
  };
  const [east, north] = hit(pose);
  const nudge = 0.01;
  const shifts = [
    { by: errors.heightM, hit: hit({ ...pose, heightM: pose.heightM + nudge }) },
    { by: errors.yawDeg, hit: hit({ ...pose, yawDeg: pose.yawDeg + nudge }) },
    { by: errors.pitchDeg, hit: hit({ ...pose, pitchDeg: pose.pitchDeg + nudge }) },
    { by: errors.rollDeg, hit: hit({ ...pose, rollDeg: pose.rollDeg + nudge }) },
  ].map((one) => [((one.hit[0] - east) / nudge) * one.by, ((one.hit[1] - north) / nudge) * one.by] as const);
  const sum = (of: (shift: readonly [number, number]) => number) => shifts.reduce((total, one) => total + of(one), 0);
  return errorEllipse({
    eastM2: errors.placeM ** 2 + sum(([e]) => e * e),
    northM2: errors.placeM ** 2 + sum(([, n]) => n * n),
    eastNorthM2: sum(([e, n]) => e * n),
  });
}

function moved(place: LngLat, eastM: number, northM: number): LngLat {
  const { lngM, latM } = degreeLengths(place[1]);
  return [place[0] + eastM / lngM, place[1] + northM / latM];
}
