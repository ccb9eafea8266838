import { useEffect, useMemo, useState } from 'react';
import { inSlices } from '../../app/in-slices';
import type { MapContent } from '../../map/map-content';
import type { Permission } from '../../survey/permission';
import type { Sortie } from '../../survey/sortie';
import { useApp, useAppState } from '../app-provider';
import { useStartWords, wordsBeside } from '../words-provider';

type OnMap = Pick<MapContent, 'permissions'>;

const none: OnMap = {};

/** Ground of permissions while planning and flying, and where the paths that are shown leave it; elsewhere only what is selected. */
export function usePermissions(sorties: readonly Sortie[] | undefined): OnMap {
  const app = useApp();
  const startWords = useStartWords();
  const permissions = useAppState((state) => state.records.permission);
  const isFlying = useAppState(({ job }) => job === 'plan' || job === 'fly');
  const selected = useAppState(({ selection }) => (selection?.kind === 'permission' ? selection.id : undefined));
  const shown = useMemo(
    () => [...permissions.values()].filter(({ id, polygons }) => polygons && (isFlying || id === selected)),
    [permissions, isFlying, selected],
  );
  const isLimited = isFlying && shown.length === permissions.size;
  const [view, setView] = useState<{ readonly of: readonly Permission[]; readonly onMap: OnMap }>();
  useEffect(() => {
    if (shown.length === 0) return undefined;
    let isWanted = true;
    const find = async () => {
      const [{ viewedPermissions }, words] = await Promise.all([
        import('./viewed-permissions'),
        wordsBeside(startWords),
      ]);
      const flown = isLimited && sorties ? sorties : [];
      const seen = await inSlices(viewedPermissions(shown, flown, { words, now: app.now() }), () => isWanted);
      if (seen) setView({ of: shown, onMap: { permissions: seen } });
    };
    void find();
    return () => {
      isWanted = false;
    };
  }, [app, sorties, shown, isLimited, startWords]);
  return view?.of === shown ? view.onMap : none;
}
