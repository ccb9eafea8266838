import { distanceM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { PathStep } from './mission-path';
import { figure, type WpmlElement, wpml } from './wpml-xml';

/** How the aircraft passes a waypoint. */
export interface WaypointTurn {
  readonly mode: 'toPointAndStopWithDiscontinuityCurvature' | 'toPointAndPassWithContinuityCurvature';
  readonly dampingM: number;
}

/** DJI's own exports pass a point within 10 m at most, and less on short legs. */
const MOST_DAMPING_M = 10;

/**
 * Stops at both ends of every transect and at corners, so that lines are flown to their ends; flies through the points within
 * a transect (terrain following). Two dampings never fill the leg between them.
 */
export function waypointTurn(path: readonly PathStep[], i: number): WaypointTurn {
  const [before, step, after] = [path[i - 1], path[i], path[i + 1]];
  if (!step || !before?.onTransect || !after?.onTransect || !step.onTransect || step.camera) {
    return { mode: 'toPointAndStopWithDiscontinuityCurvature', dampingM: 0 };
  }
  const shorterM = Math.min(distanceM(before.position, step.position), distanceM(step.position, after.position));
  return { mode: 'toPointAndPassWithContinuityCurvature', dampingM: Math.min(MOST_DAMPING_M, 0.4 * shorterM) };
}

/** A KML point with centimetre digits. */
export function pointElement([lng, lat]: LngLat): WpmlElement {
  return ['Point', [['coordinates', `${lng.toFixed(9)},${lat.toFixed(9)}`]]];
}

/** Nose along the line. waylines.wpml has one element more than template.kml. */
export function headingFields(file: 'template' | 'waylines'): WpmlElement[] {
  const enable = file === 'waylines' ? { waypointHeadingAngleEnable: 0 } : {};
  return wpml({
    waypointHeadingMode: 'followWayline',
    waypointHeadingAngle: 0,
    waypointPoiPoint: '0.000000,0.000000,0.000000',
    ...enable,
    waypointHeadingPathMode: 'followBadArc',
    waypointHeadingPoiIndex: 0,
  });
}

export function turnFields({ mode, dampingM }: WaypointTurn): WpmlElement[] {
  return wpml({ waypointTurnMode: mode, waypointTurnDampingDist: figure(dampingM) });
}
