import type { LngLat } from '../../geo/lng-lat';
import type { FlightPoint, Leg, Sortie } from '../../survey/sortie';

/** A point that the aircraft flies to, and what its camera does from there on. */
export interface PathStep extends FlightPoint {
  /** `on` or `off` where the camera switches at this point. */
  readonly camera?: 'on' | 'off';
  /** Part of a transect (its first and last points included). */
  readonly onTransect: boolean;
}

/**
 * The points of a sortie from the first after the launch site to the last before it: legs joined without repeating the
 * point they share. Take-off and landing belong to the format.
 */
export function missionPath(sortie: Sortie): PathStep[] {
  const steps: PathStep[] = [];
  sortie.legs.forEach((leg, i) => {
    const cameraStays = { before: sortie.legs[i - 1]?.kind === leg.kind, after: sortie.legs[i + 1]?.kind === leg.kind };
    for (const step of stepsOf(leg, cameraStays)) join(steps, step);
  });
  return withoutEndsAt(sortie.launch, steps);
}

/** The height of the climb at the launch site: never below the first point flown to. */
export function takeOffHeightM(takeOffM: number, path: readonly FlightPoint[]): number {
  return Math.max(takeOffM, path[0]?.heightM ?? 0);
}

function stepsOf(leg: Leg, cameraStays: { before: boolean; after: boolean }): PathStep[] {
  const onTransect = leg.kind === 'transect';
  const last = leg.points.length - 1;
  return leg.points.map(({ position, heightM }, i) => {
    const step = { position, heightM, onTransect };
    if (onTransect && i === 0 && !cameraStays.before) return { ...step, camera: 'on' };
    if (onTransect && i === last && !cameraStays.after) return { ...step, camera: 'off' };
    return step;
  });
}

/** Adds a step; a step at the same point as the last one is merged into it. */
function join(steps: PathStep[], step: PathStep): void {
  const last = steps.at(-1);
  if (!last || !isSamePlace(last.position, step.position) || last.heightM !== step.heightM) {
    steps.push(step);
    return;
  }
  const camera = step.camera ?? last.camera;
  steps[steps.length - 1] = { ...last, onTransect: last.onTransect || step.onTransect, ...(camera && { camera }) };
}

function withoutEndsAt(launch: LngLat, steps: readonly PathStep[]): PathStep[] {
  const isLaunch = ({ position, onTransect }: PathStep) => !onTransect && isSamePlace(position, launch);
  const from = steps.findIndex((step) => !isLaunch(step));
  const to = steps.findLastIndex((step) => !isLaunch(step));
  return from < 0 ? [] : steps.slice(from, to + 1);
}

/** Within 1e-9 degrees, a tenth of a millimetre. */
function isSamePlace(a: LngLat, b: LngLat): boolean {
  return Math.abs(a[0] - b[0]) < 1e-9 && Math.abs(a[1] - b[1]) < 1e-9;
}
