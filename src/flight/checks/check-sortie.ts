import type { Issue } from '../../survey/issue';
import type { Sortie } from '../../survey/sortie';
import { checkClearance } from './check-clearance';
import { checkEndurance } from './check-endurance';
import { checkObstacles } from './check-obstacles';
import { checkPermission } from './check-permission';
import { checkRange } from './check-range';
import { checkReturn } from './check-return';
import { checkWaypoints } from './check-waypoints';
import type { SortieContext } from './sortie-context';

/** Share of the height asked for that must be left over the ground on all of a path. */
const LEAST_CLEARANCE = 0.8;

/** Everything to say about one sortie before it is flown, the gravest first. */
export function checkSortie(sortie: Sortie, context: SortieContext): readonly Issue[] {
  const { grid, parameters } = context;
  const issues = [
    ...checkPermission(sortie, context),
    ...checkObstacles(sortie, context),
    ...checkEndurance(sortie, context),
    ...checkRange(sortie, context),
    ...(grid ? checkClearance(sortie, grid, { leastM: LEAST_CLEARANCE * parameters.heightM }) : []),
    ...checkReturn(sortie, context),
    ...checkWaypoints(sortie, context),
  ];
  const rank = { error: 0, warning: 1, info: 2 } as const;
  return issues.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}
