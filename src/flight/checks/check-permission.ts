import { isInPolygon } from '../../geo/point-in-polygon';
import type { Issue } from '../../survey/issue';
import type { Permission } from '../../survey/permission';
import type { Sortie } from '../../survey/sortie';
import type { SortieContext } from './sortie-context';
import { type PathPlace, sortiePath } from './sortie-path';

const STEP_M = 50;
const ROUNDING_M = 0.5;

/**
 * Whether one permission covers all of a sortie: its ground, heights above ground and times. Without any permission kept nothing is said;
 * with some, what is wrong with the one that comes nearest: `plan-permission-area`, `-height`, `-time`, all errors.
 */
export function checkPermission(sortie: Sortie, { permissions, grid, startsAt }: SortieContext): readonly Issue[] {
  if (!permissions || permissions.length === 0) return [];
  const path = sortiePath(sortie, { grid, stepM: STEP_M });
  const found = permissions.map((permission) => against(permission, { sortie, path, startsAt }));
  return found.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

/** Permissions whose ground and heights hold all of a sortie, whatever their time says. */
export function coveringPermissions(
  sortie: Sortie,
  { permissions = [], grid }: Pick<SortieContext, 'permissions' | 'grid'>,
): readonly Permission[] {
  const path = sortiePath(sortie, { grid, stepM: STEP_M });
  return permissions.filter((one) => against(one, { sortie, path, startsAt: undefined }).length === 0);
}

interface Flown {
  readonly sortie: Sortie;
  readonly path: readonly PathPlace[];
  readonly startsAt: Date | undefined;
}

function against(permission: Permission, { sortie, path, startsAt }: Flown): readonly Issue[] {
  const { number, polygons, lowestM = -Infinity, highestM = Infinity, telephone = '' } = permission;
  const where = { sortie: sortie.code };
  const says = { sortie: sortie.code, number, telephone };
  const issues: Issue[] = [];
  const outside = polygons ? path.filter(({ place }) => !polygons.some((polygon) => isInPolygon(place, polygon))) : [];
  if (outside.length > 0) {
    const values = { ...says, pct: (100 * outside.length) / path.length };
    issues.push({
      code: 'plan-permission-area',
      severity: 'error',
      where: { ...where, at: outside[0]?.place ?? sortie.launch },
      values,
    });
  }
  const highest = path.reduce((most, { aboveGroundM }) => Math.max(most, aboveGroundM), -Infinity);
  if (highest > highestM + ROUNDING_M) {
    issues.push({
      code: 'plan-permission-height',
      severity: 'error',
      where,
      values: { ...says, heightM: highest, limitM: highestM },
    });
  }
  const lowest = path.reduce((least, { aboveGroundM }) => Math.min(least, aboveGroundM), Infinity);
  if (lowest < lowestM - ROUNDING_M) {
    issues.push({
      code: 'plan-permission-low',
      severity: 'error',
      where,
      values: { ...says, heightM: lowest, limitM: lowestM },
    });
  }
  if (startsAt && !isInTime(permission, startsAt, sortie.durationS)) {
    const values = { ...says, from: permission.from?.slice(0, 16) ?? '', to: permission.to?.slice(0, 16) ?? '' };
    issues.push({ code: 'plan-permission-time', severity: 'error', where, values });
  }
  return issues;
}

function isInTime({ from, to }: Permission, startsAt: Date, durationS: number): boolean {
  const [startMs, endMs] = [startsAt.getTime(), startsAt.getTime() + durationS * 1000];
  return (from === undefined || startMs >= Date.parse(from)) && (to === undefined || endMs <= Date.parse(to));
}
