import { outsidePermission } from '../../app/planning/outside-permission';
import type { PermissionsOnMap } from '../../map/map-content';
import { type Permission, permissionState } from '../../survey/permission';
import type { Sortie } from '../../survey/sortie';
import type { Words } from '../words-provider';

/** Permissions as the map shows them, and where sorties leave those that are not over, step by step. */
export function* viewedPermissions(
  permissions: readonly Permission[],
  sorties: readonly Sortie[],
  { words, now }: { readonly words: Words; readonly now: Date },
): Generator<void, PermissionsOnMap> {
  const grounds = permissions.map((permission) => ({
    id: permission.id,
    polygons: permission.polygons ?? [],
    isValid: permissionState(permission, now).state === 'valid',
    words: wordsOf(permission, words),
  }));
  const holding = permissions.filter((one) => permissionState(one, now).state !== 'over');
  return { grounds, outside: yield* outsidePermission(sorties, holding) };
}

/** Its number; between which heights and until when it holds. */
function wordsOf(permission: Permission, words: Words): readonly string[] {
  const { t, q } = words;
  const { number, from, to } = permission;
  const day = (time: string | undefined) => (time === undefined ? '…' : q.date(new Date(time)));
  const days = from !== undefined || to !== undefined ? [`${day(from)} – ${day(to)}`] : [];
  return [t('permission.title', { number }), [...heightWords(permission, words), ...days].join(' · ')].filter(
    (line) => line !== '',
  );
}

function heightWords({ lowestM, highestM }: Permission, { t, q }: Words): readonly string[] {
  if (lowestM !== undefined && highestM !== undefined) return [`${q.number(lowestM)}–${q.metres(highestM)}`];
  if (highestM !== undefined) return [t('permission.up-to', { highest: q.metres(highestM) })];
  return lowestM === undefined ? [] : [t('permission.from-up', { lowest: q.metres(lowestM) })];
}
