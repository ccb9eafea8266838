import { coveringPermissions } from '../../flight/checks/check-permission';
import type { SortieContext } from '../../flight/checks/sortie-context';
import { type Permission, permissionState } from '../../survey/permission';
import type { Sortie } from '../../survey/sortie';

/** The permission that covers the ground and heights of a whole sortie: one that holds now before one to come, that before one that is over. */
export function sortiePermission(
  sortie: Sortie,
  context: Pick<SortieContext, 'permissions' | 'grid'>,
  now: Date,
): Permission | undefined {
  const rank = { valid: 0, later: 1, over: 2 } as const;
  return coveringPermissions(sortie, context).toSorted(
    (one, other) => rank[permissionState(one, now).state] - rank[permissionState(other, now).state],
  )[0];
}
