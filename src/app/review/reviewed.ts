import type { Ledger } from '../../review/ledger';

/** How long ago most of an area's ground was seen. */
export type AreaAge = 'never-flown' | 'overdue' | 'due' | 'fresh';

/** The review that screens show. */
export interface Reviewed {
  /** Absent until the records were added up for the first time. */
  readonly ledger: Ledger | undefined;
  readonly isBusy: boolean;
  /** The day as of which figures and the map are shown, as `coverageDay` counts; absent: now. */
  readonly day: number | undefined;
  /** By id of area, as of that day. */
  readonly ages: ReadonlyMap<string, AreaAge>;
}

export const notReviewed: Reviewed = { ledger: undefined, isBusy: false, day: undefined, ages: new Map() };
