import { useEffect } from 'react';
import type { Ledger } from '../../review/ledger';
import { useApp, useAppState } from '../app-provider';

/** The ledger of the operation, brought up to date while it is shown; undefined until it was written once. */
export function useReviewLedger(): Ledger | undefined {
  const app = useApp();
  const records = useAppState((state) => state.records);
  const season = useAppState((state) => state.season);
  useEffect(() => {
    if (!season.isBusy) void app.review.refresh();
  }, [app, records, season]);
  return useAppState((state) => state.review.ledger);
}
