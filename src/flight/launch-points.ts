import type { LngLat } from '../geo/lng-lat';
import { toU, toV, toX, toY } from '../geo/turned-region';
import type { Issue } from '../survey/issue';
import type { TransitRule } from '../survey/plan';
import type { FlightGround } from './flight-ground';
import type { PlanePoint } from './flight-route';
import type { FlightPattern } from './flight-pattern';
import type { FlightSettings } from './flight-settings';
import type { FlightTask } from './flight-task';
import { freeLaunches } from './free-launches';
import { roundTripSpeed } from './leg-time';
import { suggestLaunches } from './suggest-launches';

/** Launch sites to choose from: places, and their points in the turned plane in the same order. */
export interface LaunchPoints {
  readonly places: readonly LngLat[];
  readonly points: readonly PlanePoint[];
  readonly issues: readonly Issue[];
}

/** Of a suggested site's range this share is planned with; the rest is for the way around. */
const SHARE_OF_RANGE = 0.9;
/** A suggested site should be near enough that half a battery is left for transects. */
const SHARE_OF_BATTERY = 0.25;

/** The task's launch sites less those inside holes or no-fly zones; suggested ones if there are none. */
export function launchPoints(
  { launches, parameters }: FlightTask,
  { frame }: FlightGround,
  { pattern, settings }: { readonly pattern: FlightPattern; readonly settings: FlightSettings },
): LaunchPoints {
  const { axes, obstacles } = pattern;
  const toPoint = (place: LngLat): PlanePoint => {
    const { xM, yM } = frame.toLocal(place);
    return [toU(axes, xM, yM), toV(axes, xM, yM)];
  };
  const free = freeLaunches(launches.map(toPoint), obstacles);
  const usable = launches.flatMap((place, i) => {
    const point = free[i];
    return point ? [{ place, point }] : [];
  });
  const lost = launches.length - usable.length;
  const issues: Issue[] =
    lost > 0 ? [{ code: lostCode(parameters.transit), severity: 'warning', values: { count: lost } }] : [];
  if (usable.length > 0) {
    return { places: usable.map(({ place }) => place), points: usable.map(({ point }) => point), issues };
  }
  const { budget, motion } = settings;
  const flyableM = (budget.usableS - budget.overheadS) * roundTripSpeed(motion);
  const points = suggestLaunches(
    pattern,
    obstacles,
    Math.min(budget.rangeM * SHARE_OF_RANGE, flyableM * SHARE_OF_BATTERY),
  );
  const places = points.map(([u, v]) => frame.toLngLat({ xM: toX(axes, u, v), yM: toY(axes, u, v) }));
  issues.push({ code: 'plan-launches-suggested', severity: 'info', values: { count: points.length } });
  return { places, points, issues };
}

function lostCode(transit: TransitRule | undefined): 'plan-launch-outside' | 'plan-launch-in-no-fly' {
  return transit === 'inside' ? 'plan-launch-outside' : 'plan-launch-in-no-fly';
}
