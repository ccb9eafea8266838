import { coveringPermissions } from '../../flight/checks/check-permission';
import type { SortieContext } from '../../flight/checks/sortie-context';
import type { Permission } from '../../survey/permission';
import type { Sortie } from '../../survey/sortie';

/** How a permission stands at a moment. */
export interface PermissionState {
  /** `valid` now; `later`: it has not begun; `over`: it has ended. */
  readonly state: 'valid' | 'later' | 'over';
  /** Until it ends, s; absent where it does not say. */
  readonly leftS?: number;
}

export function permissionState({ from, to }: Permission, now: Date): PermissionState {
  const [fromMs, toMs] = [Date.parse(from ?? ''), Date.parse(to ?? '')];
  const leftS = (toMs - now.getTime()) / 1000;
  const state = leftS <= 0 ? 'over' : fromMs > now.getTime() ? 'later' : 'valid';
  return { state, ...(!Number.isNaN(leftS) && { leftS }) };
}

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
