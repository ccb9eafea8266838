import type { LngLat } from '../../geo/lng-lat';
import { isInPolygon } from '../../geo/point-in-polygon';
import type { Polygon } from '../../geo/polygon';
import type { FlightTask } from '../../flight/flight-task';
import { findAircraft } from '../../survey/aircraft-catalogue';
import type { LaunchSite } from '../../survey/launch-site';
import type { PlanDraft } from './plan-draft';
import type { Records } from '../records';

/** Without a choice of the person, launch sites up to this far from the areas are taken, m; none there: sites are suggested. */
const nearbySiteM = 3000;

/** What a task follows from: a draft, or a plan that was kept. */
type PlanChoice = Pick<
  PlanDraft,
  | 'locked'
  | 'areaIds'
  | 'ground'
  | 'code'
  | 'parameters'
  | 'launchSiteIds'
  | 'launches'
  | 'terrain'
  | 'corridor'
  | 'around'
>;

/** The planner's task for a draft; undefined if its areas or aircraft are gone. */
export function planTask(draft: PlanChoice, records: Records): FlightTask | undefined {
  const areas = draft.areaIds.flatMap((id) => records.area.get(id) ?? []);
  const aircraft = findAircraft(draft.parameters.aircraftId);
  const [first] = areas;
  if (!first || !aircraft || draft.locked?.rest.length === 0) return undefined;
  const polygons = draft.locked?.rest ?? draft.ground ?? areas.map(({ polygon }) => polygon);
  const reachM = 2 * (draft.parameters.rangeM ?? aircraft.rangeM);
  return {
    areas: polygons,
    noFly: [...records['no-fly-zone'].values()].filter(({ polygon }) => nearestM(polygon[0], polygons) <= reachM),
    launches: launchesOf(draft, { records, polygons }),
    obstacles: [...records.obstacle.values()].filter(({ line }) => nearestM(line, polygons) <= reachM),
    permissions: [...records.permission.values()],
    ...(draft.terrain && { terrain: draft.terrain }),
    ...(draft.corridor && { corridor: draft.corridor }),
    ...(draft.around && { around: draft.around }),
    aircraft,
    parameters: draft.parameters,
    areaCode: first.code,
    planCode: draft.code,
  };
}

/** All launch sites with their distance to areas, the nearest first. */
export function launchSitesByDistance(
  records: Records,
  polygons: readonly Polygon[],
): readonly { readonly site: LaunchSite; readonly farM: number }[] {
  return [...records['launch-site'].values()]
    .map((site) => ({ site, farM: nearestM([site.position], polygons) }))
    .toSorted((one, other) => one.farM - other.farM);
}

function launchesOf(
  { launchSiteIds, launches }: PlanChoice,
  { records, polygons }: { readonly records: Records; readonly polygons: readonly Polygon[] },
): readonly LngLat[] {
  if (launchSiteIds.length === 0 && launches) return launches;
  const near = () => launchSitesByDistance(records, polygons).filter(({ farM }) => farM <= nearbySiteM);
  const sites =
    launchSiteIds.length > 0
      ? launchSiteIds.flatMap((id) => records['launch-site'].get(id) ?? [])
      : near().map(({ site }) => site);
  return sites.map(({ position }) => position);
}

/** Distance from the nearest of the places to the nearest corner of the polygons, or 0 if a place lies inside one. */
function nearestM(places: readonly LngLat[], polygons: readonly Polygon[]): number {
  if (places.some((place) => polygons.some((polygon) => isInPolygon(place, polygon)))) return 0;
  let leastM = Infinity;
  for (const place of places) {
    for (const [outer] of polygons) for (const corner of outer) leastM = Math.min(leastM, flatDistanceM(place, corner));
  }
  return leastM;
}

const metresPerDegree = 111_195;

/** Within 0.5 % of the geodesic over tens of kilometres: enough to choose by, and quick enough for every step of a slider. */
function flatDistanceM(one: LngLat, other: LngLat): number {
  const east = (other[0] - one[0]) * Math.cos(((one[1] + other[1]) * Math.PI) / 360);
  return Math.hypot(east, other[1] - one[1]) * metresPerDegree;
}
