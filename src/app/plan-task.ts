import { distanceM } from '../geo/geodesic';
import { boundsOf, centerOf } from '../geo/bounds';
import type { FlightTask } from '../flight/flight-task';
import { findAircraft } from '../survey/aircraft-catalogue';
import type { PlanDraft } from './plan-draft';
import type { Records } from './records';

/** How far around the areas launch sites and zones can matter, as a multiple of the radio range. */
const reachFactor = 2;

/** The planner's task for a draft; undefined if its areas or aircraft are gone. */
export function planTask(draft: PlanDraft, records: Records): FlightTask | undefined {
  const areas = draft.areaIds.flatMap((id) => records.area.get(id) ?? []);
  const aircraft = findAircraft(draft.parameters.aircraftId);
  const [first] = areas;
  const bounds = boundsOf(areas.flatMap(({ polygon }) => polygon[0]));
  if (!first || !aircraft || !bounds) return undefined;
  const center = centerOf(bounds);
  const radiusM = distanceM(center, [bounds.east, bounds.north]) + aircraft.rangeM * reachFactor;
  const near = (place: readonly [number, number]) => distanceM(center, place) <= radiusM;
  const sites = [...records['launch-site'].values()];
  const chosen = draft.launchSiteIds.length > 0 ? sites.filter(({ id }) => draft.launchSiteIds.includes(id)) : sites;
  return {
    areas: areas.map(({ polygon }) => polygon),
    noFly: [...records['no-fly-zone'].values()].filter(({ polygon }) => polygon[0].some(near)),
    launches: chosen.map(({ position }) => position).filter(near),
    aircraft,
    parameters: draft.parameters,
    areaCode: first.code,
    planCode: draft.code,
  };
}
