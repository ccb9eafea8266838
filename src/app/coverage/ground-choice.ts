/** What the map can show of ground. */
export const groundKinds = ['passes', 'recency', 'gsd', 'planned'] as const;

export type GroundKind = (typeof groundKinds)[number];

/** What a person wants to see of the ground. */
export interface GroundChoice {
  readonly kind: GroundKind;
  /** 0 to 1. */
  readonly opacity: number;
  /** Flights after this day are left out, as `coverageDay` counts; absent: none. */
  readonly untilDay?: number;
}
