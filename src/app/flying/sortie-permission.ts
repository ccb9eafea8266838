import { isInPolygon } from '../../geo/point-in-polygon';
import type { Permission } from '../../survey/permission';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';

/** The permission that a sortie flies under, and how long it still holds. */
export interface SortiePermission {
  readonly permission: Permission;
  /** `valid` now; `later`: it has not begun; `over`: it has ended. */
  readonly state: 'valid' | 'later' | 'over';
  /** Until it ends, s; absent where it does not say. */
  readonly leftS?: number;
}

/** The permission that covers a whole sortie: one that holds now before one to come, that before one that is over. */
export function sortiePermission(
  { plan, sortie }: { readonly plan: Plan; readonly sortie: Sortie },
  permissions: Iterable<Permission>,
  now: Date,
): SortiePermission | undefined {
  const { heightM } = plan.parameters;
  const places = [sortie.launch, ...sortie.legs.flatMap(({ points }) => points.map(({ position }) => position))];
  const covering = [...permissions].filter(
    ({ polygons, lowestM = 0, highestM = Infinity }) =>
      heightM <= highestM &&
      heightM >= lowestM &&
      (!polygons || places.every((place) => polygons.some((polygon) => isInPolygon(place, polygon)))),
  );
  const states = covering.map((permission): SortiePermission => {
    const [fromMs, toMs] = [Date.parse(permission.from ?? ''), Date.parse(permission.to ?? '')];
    const leftS = (toMs - now.getTime()) / 1000;
    const state = leftS <= 0 ? 'over' : fromMs > now.getTime() ? 'later' : 'valid';
    return { permission, state, ...(!Number.isNaN(leftS) && { leftS }) };
  });
  const rank = { valid: 0, later: 1, over: 2 } as const;
  return states.toSorted((one, other) => rank[one.state] - rank[other.state])[0];
}
