import type { Issue } from '../../survey/issue';
import type { Sortie } from '../../survey/sortie';
import type { SortieContext } from './sortie-context';

/** Waypoints that programs and controllers hold: DJI Fly; Litchi before 2022; older ArduPilot boards; WPML's own index; PX4 with a card. */
export const waypointLimits = { djiFly: 99, litchi: 99, wpml: 65_535, ardupilot: 700, px4: 10_000 } as const;

/** `plan-many-waypoints` beyond what the controllers of an aircraft hold; `plan-waypoints-dji-fly` where only DJI Fly holds fewer. */
export function checkWaypoints(
  { code, legs }: Sortie,
  { aircraft }: Pick<SortieContext, 'aircraft'>,
): readonly Issue[] {
  const count = legs.reduce((sum, { points }) => sum + points.length, 0);
  const { autopilot } = aircraft;
  const limit = {
    dji: waypointLimits.wpml,
    ardupilot: waypointLimits.ardupilot,
    px4: waypointLimits.px4,
    none: Infinity,
  }[autopilot];
  const where = { sortie: code };
  if (count > limit) {
    return [{ code: 'plan-many-waypoints', severity: 'warning', where, values: { sortie: code, count, limit } }];
  }
  if (autopilot !== 'dji' || count <= waypointLimits.djiFly) return [];
  const values = { sortie: code, count, limit: waypointLimits.djiFly };
  return [{ code: 'plan-waypoints-dji-fly', severity: 'info', where, values }];
}
