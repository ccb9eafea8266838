import { sortieContext } from '../../flight/check-plan';
import { checkDaylight } from '../../flight/checks/check-daylight';
import { checkSortie } from '../../flight/checks/check-sortie';
import { checkTemperature } from '../../flight/checks/check-temperature';
import type { Issue } from '../../survey/issue';
import type { Permission } from '../../survey/permission';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import type { TerrainSource } from '../ports/terrain-source';
import { sortiePermission } from '../flying/sortie-permission';
import type { Records } from '../records';
import { planTask } from './plan-task';
import { terrainAround } from './terrain-around';

interface FlownNow {
  readonly records: Records;
  readonly source: TerrainSource | undefined;
  readonly now: Date;
}

/** What the checks say of a sortie, and the permission that it flies under. */
export interface SortieFindings {
  readonly issues: readonly Issue[];
  readonly permission: Permission | undefined;
}

/** Everything to say about a sortie of a kept plan that takes off now, over the obstacles, permissions and heights known today. */
export async function sortieFindings(
  plan: Plan,
  sortie: Sortie,
  { records, source, now }: FlownNow,
): Promise<SortieFindings> {
  const terrain = await terrainAround(plan.areaIds, records, source);
  const task = planTask({ ...plan, launchSiteIds: [], ...(terrain && { terrain }) }, records);
  if (!task) return { issues: [], permission: undefined };
  const { launch: place, durationS } = sortie;
  const camera = task.aircraft.cameras.find(({ id }) => id === plan.parameters.cameraId);
  const daylight = checkDaylight({ startsAt: now, durationS, place, band: camera?.band ?? 'visible' });
  const context = { ...sortieContext(task), startsAt: now };
  return {
    issues: [...checkSortie(sortie, context), ...checkTemperature(task), ...daylight],
    permission: sortiePermission(sortie, context, now),
  };
}
