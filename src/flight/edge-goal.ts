import type { EdgeRule } from '../survey/plan';

/** What an edge rule asks of the strips of half a line spacing on each side of the transects. */
export interface EdgeGoal {
  /** Share of all ground that the strips cover. */
  readonly share: number;
  /** Share of the ground farther than half a spacing from a hole or no-fly zone. */
  readonly clearShare: number;
  /** Widest ground across a row that may be left to the footprints of its neighbours, m. */
  readonly widestLeftM: number;
}

/**
 * `strip`: 99.9 % of the clear ground, 99 % of all. `footprint`: the strips may leave 1 %, but no more beside a row than the
 * footprint reaches beyond its strip.
 */
export function edgeGoal(rule: EdgeRule, spacingM: number, footprintAcrossM: number): EdgeGoal {
  const beyondM = Math.max(0, (footprintAcrossM - spacingM) / 2);
  return rule === 'strip'
    ? { share: 0.99, clearShare: 0.999, widestLeftM: spacingM }
    : { share: 0.99, clearShare: 0, widestLeftM: Math.min(beyondM, spacingM) };
}
