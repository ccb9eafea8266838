import { useDeferredValue, useEffect } from 'react';
import type { DalaMap } from '../../map/dala-map';
import { firstRegion, surveyRegions } from '../../survey/survey-region';
import { useApp, useAppState } from '../app-provider';

/** Brings what an operation holds into view when it opens, and a selected area or plan when it is chosen. */
export function useFitToRecords(map: DalaMap | undefined): void {
  const app = useApp();
  const operation = useAppState((state) => (state.operation.phase === 'open' ? state.operation.operation : undefined));
  const operationId = operation?.id;
  const region = operation?.region ?? firstRegion;
  const selection = useDeferredValue(useAppState((state) => state.selection));
  const planned = useDeferredValue(
    useAppState((state) => (state.job === 'plan' ? state.planDraft?.areaIds : undefined)),
  );
  useEffect(() => {
    const bounds = operationId !== undefined && (app.boundsOfAll() ?? surveyRegions[region].bounds);
    if (map && bounds) map.fitTo(bounds);
  }, [app, map, operationId, region]);
  useEffect(() => {
    const bounds = app.boundsOf(planned ?? selection);
    if (map && bounds) map.fitTo(bounds);
  }, [app, map, selection, planned]);
}
