import { boundsOf, isInBounds } from '../../geo/bounds';
import { distanceM } from '../../geo/geodesic';
import { isInPolygon } from '../../geo/point-in-polygon';
import type { LngLat } from '../../geo/lng-lat';
import type { Issue } from '../../survey/issue';
import type { Sortie } from '../../survey/sortie';
import { obstacleDistance, obstacleTopM } from './check-obstacles';
import type { SortieContext } from './sortie-context';

/** Height over ground that an aircraft on its way home keeps at least, m. */
const LEAST_CLEARANCE_M = 20;
const STEP_M = 30;
/** Ways home looked at along a sortie. */
const WAYS = 60;

/**
 * The straight way home at the return height from along a sortie, as controllers fly it when the link is lost: `plan-return-terrain`,
 * `plan-return-obstacle`, and `plan-return-no-fly`, since no controller flies around a zone then.
 */
export function checkReturn(sortie: Sortie, context: SortieContext): readonly Issue[] {
  const starts = sortie.legs.flatMap(({ points }) => points);
  const every = Math.max(1, Math.ceil(starts.length / WAYS));
  const ways = starts
    .filter((_, i) => i % every === 0)
    .map(({ position, heightM }) => ({
      places: straight(position, sortie.launch),
      heightM: Math.max(heightM, context.parameters.safety.returnHeightM),
    }));
  return [
    ...terrainIssues(sortie, ways, context),
    ...obstacleIssues(sortie, ways, context),
    ...zoneIssues(sortie, ways, context),
  ];
}

interface WayHome {
  readonly places: readonly LngLat[];
  readonly heightM: number;
}

function straight(from: LngLat, to: LngLat): readonly LngLat[] {
  const pieces = Math.max(1, Math.ceil(distanceM(from, to) / STEP_M));
  return Array.from({ length: pieces + 1 }, (_, i): LngLat => {
    const share = i / pieces;
    return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
  });
}

function terrainIssues(
  { code, launch }: Sortie,
  ways: readonly WayHome[],
  { grid, parameters }: SortieContext,
): Issue[] {
  const launchM = grid?.heightAt(launch);
  if (!grid || launchM === undefined) return [];
  let [clearM, neededM] = [Infinity, 0];
  for (const { places, heightM } of ways) {
    for (const place of places) {
      const groundM = grid.heightAt(place);
      if (groundM === undefined) continue;
      clearM = Math.min(clearM, heightM + launchM - groundM);
      neededM = Math.max(neededM, groundM - launchM + LEAST_CLEARANCE_M);
    }
  }
  if (clearM >= LEAST_CLEARANCE_M) return [];
  const values = { sortie: code, returnM: parameters.safety.returnHeightM, clearM, neededM };
  return [{ code: 'plan-return-terrain', severity: 'warning', where: { sortie: code }, values }];
}

function obstacleIssues(
  { code, launch }: Sortie,
  ways: readonly WayHome[],
  { obstacles = [], grid, parameters }: SortieContext,
): Issue[] {
  const [first] = ways;
  if (!first) return [];
  return obstacles.flatMap((obstacle): Issue[] => {
    const topM = obstacleTopM(obstacle, launch, grid);
    const low = ways.filter(({ heightM }) => heightM < topM + obstacle.bufferM);
    if (low.length === 0) return [];
    const distance = obstacleDistance(obstacle);
    const meets = low.some(({ places }) => places.some((place) => distance(place) < obstacle.bufferM));
    if (!meets) return [];
    const values = {
      sortie: code,
      name: obstacle.name,
      returnM: parameters.safety.returnHeightM,
      ...(Number.isFinite(topM) && { neededM: topM + obstacle.bufferM }),
    };
    const where = { sortie: code, recordId: obstacle.id };
    const known = obstacle.heightM !== undefined;
    return [
      { code: known ? 'plan-return-obstacle' : 'plan-return-obstacle-unknown', severity: 'warning', where, values },
    ];
  });
}

function zoneIssues({ code }: Sortie, ways: readonly WayHome[], { noFly = [] }: SortieContext): Issue[] {
  const zones = noFly.flatMap((polygon) => {
    const box = boundsOf(polygon[0]);
    return box ? [{ polygon, box }] : [];
  });
  const isInZone = (place: LngLat) =>
    zones.some(({ polygon, box }) => isInBounds(box, place) && isInPolygon(place, polygon));
  const crossing = zones.length === 0 ? 0 : ways.filter(({ places }) => places.some(isInZone)).length;
  if (crossing === 0) return [];
  const values = { sortie: code, pct: (100 * crossing) / ways.length };
  return [{ code: 'plan-return-no-fly', severity: 'warning', where: { sortie: code }, values }];
}
