import type { TargetClass } from '../../survey/calibration';

/** What the map can show of ground. */
export const groundKinds = ['passes', 'recency', 'gsd', 'planned', 'pod'] as const;

export type GroundKind = (typeof groundKinds)[number];

/** What a person wants to see of the ground. */
export interface GroundChoice {
  readonly kind: GroundKind;
  /** 0 to 1. */
  readonly opacity: number;
  /** Flights after this day are left out, as `coverageDay` counts; absent: none. */
  readonly untilDay?: number;
  /** What is searched for, where detection is shown; absent: stands. */
  readonly target?: TargetClass;
}
