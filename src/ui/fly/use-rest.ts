import { useEffect, useState } from 'react';
import type { BreakPoint } from '../../app/flying/break-point';
import type { LngLat } from '../../geo/lng-lat';
import type { Checked } from '../../survey/issue';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { useApp } from '../app-provider';

/** What is left, computed anew when the place or the launch site changes. */
export function useRest(
  plan: Plan,
  sortie: Sortie,
  { from, launch }: { readonly from: BreakPoint | undefined; readonly launch: LngLat | undefined },
): Checked<readonly Sortie[]> | undefined {
  const app = useApp();
  const [found, setFound] = useState<{ readonly key: string; readonly rest: Checked<readonly Sortie[]> }>();
  const key = JSON.stringify([sortie.code, from, launch]);
  useEffect(() => {
    let wanted = true;
    const [, leavingAt, launchingAt]: [string, BreakPoint | null, LngLat | null] = JSON.parse(key);
    if (leavingAt && launchingAt) {
      void app.resuming
        .rest(plan, sortie, { from: leavingAt, launch: launchingAt })
        .then((rest) => wanted && setFound({ key, rest }));
    }
    return () => {
      wanted = false;
    };
  }, [app, plan, sortie, key]);
  return found?.key === key ? found.rest : undefined;
}
