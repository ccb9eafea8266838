import { edgeGoal } from '../edge-goal';
import { gridPattern } from '../grid-pattern';
import type { PatternPlan } from '../pattern-plan';
import { planPattern } from '../plan-pattern';
import { withEdgePasses } from './edge-passes';
import { ownHeadings } from './own-headings';
import type { LayPattern, PatternTask } from './pattern-task';

/** Parallel transects over all of the ground, at one heading or, where that is faster, at one for each part of it. */
export const layGrid: LayPattern = (laying) => {
  const plan = gridPlan(laying, laying.task.parameters.heading);
  if (!plan) return { code: 'plan-nothing-to-fly', severity: 'error' };
  const { edgePass, heading } = laying.task.parameters;
  if (edgePass) return withEdgePasses(plan, laying);
  const single = gridPattern(plan);
  const own = heading === 'auto' ? ownHeadings(plan, laying) : undefined;
  return own ? { ...own, instead: single } : single;
};

/** The fastest grid at a heading. */
export function gridPlan(
  { task: { parameters }, ground, settings, watch }: PatternTask,
  heading: number | 'auto',
): PatternPlan | undefined {
  const { spacingM, motion, footprintAcrossM } = settings;
  return planPattern(ground, {
    spacingM,
    motion,
    goal: edgeGoal(parameters.edge, spacingM, footprintAcrossM),
    heading,
    steps: parameters.steps,
    shouldStop: () => watch.shouldStop?.() ?? false,
  });
}
