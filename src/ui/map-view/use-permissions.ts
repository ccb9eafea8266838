import { useEffect, useMemo, useState } from 'react';
import { inSlices } from '../../app/in-slices';
import type { LngLat } from '../../geo/lng-lat';
import type { MapContent } from '../../map/map-content';
import { type Permission, permissionState } from '../../survey/permission';
import type { Sortie } from '../../survey/sortie';
import { useApp, useAppState } from '../app-provider';
import { useWords, type Words } from '../words-provider';

/** Ground of permissions while planning and flying, and where the paths that are shown leave it; elsewhere only what is selected. */
export function usePermissions(sorties: readonly Sortie[] | undefined): Pick<MapContent, 'permissions'> {
  const app = useApp();
  const words = useWords();
  const permissions = useAppState((state) => state.records.permission);
  const isFlying = useAppState(({ job }) => job === 'plan' || job === 'fly');
  const selected = useAppState(({ selection }) => (selection?.kind === 'permission' ? selection.id : undefined));
  const shown = useMemo(
    () => [...permissions.values()].filter(({ id }) => isFlying || id === selected),
    [permissions, isFlying, selected],
  );
  const outside = useOutside(isFlying ? sorties : undefined, shown);
  return useMemo(() => {
    const now = app.now();
    const grounds = shown.flatMap(({ polygons, ...permission }) => {
      const isValid = permissionState({ ...permission }, now).state === 'valid';
      return polygons ? [{ id: permission.id, polygons, isValid, words: wordsOf(permission, words) }] : [];
    });
    return grounds.length > 0 ? { permissions: { grounds, outside } } : {};
  }, [app, shown, outside, words]);
}

const nothing: readonly (readonly LngLat[])[] = [];

function useOutside(sorties: readonly Sortie[] | undefined, permissions: readonly Permission[]) {
  const app = useApp();
  const [found, setFound] = useState<{ readonly of: readonly Sortie[]; readonly outside: typeof nothing }>();
  useEffect(() => {
    if (!sorties || !permissions.some(({ polygons }) => polygons)) return undefined;
    let isWanted = true;
    const find = async () => {
      const { outsidePermission } = await import('../../app/planning/outside-permission');
      const now = app.now();
      const holding = permissions.filter((one) => permissionState(one, now).state !== 'over');
      const outside = await inSlices(outsidePermission(sorties, holding), () => isWanted);
      if (outside) setFound({ of: sorties, outside });
    };
    void find();
    return () => {
      isWanted = false;
    };
  }, [app, sorties, permissions]);
  return found && found.of === sorties ? found.outside : nothing;
}

/** Its number; between which heights and until when it holds. */
function wordsOf(
  { number, lowestM, highestM, from, to }: Omit<Permission, 'polygons'>,
  { t, q }: Words,
): readonly string[] {
  const day = (time: string | undefined) => (time === undefined ? '…' : q.date(new Date(time)));
  const heights =
    highestM !== undefined || lowestM !== undefined
      ? [`${lowestM ?? 0}–${highestM === undefined ? '…' : q.metres(highestM)}`]
      : [];
  const days = from !== undefined || to !== undefined ? [`${day(from)} – ${day(to)}`] : [];
  return [t('permission.title', { number }), [...heights, ...days].join(' · ')].filter((line) => line !== '');
}
