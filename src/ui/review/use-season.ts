import { useEffect } from 'react';
import type { Season } from '../../app/coverage/laid-season';
import { useApp, useAppState } from '../app-provider';

/** The season's evidence on the ground, brought up to date while it is shown. */
export function useSeason(): Season {
  const app = useApp();
  const evidence = useAppState((state) => state.records['flight-evidence']);
  const looked = useAppState((state) => state.records.looked);
  // Heights that come or go change the ground that a camera saw.
  const maps = useAppState((state) => state.maps);
  // Answers change the ground after every few photos; it is drawn once, when the person is done.
  const isLooking = useAppState((state) => state.looking !== undefined);
  useEffect(() => {
    if (isLooking) return;
    if (evidence.size > 0 || looked.size > 0) void app.season.refresh();
  }, [app, evidence, looked, maps, isLooking]);
  return useAppState((state) => state.season);
}
