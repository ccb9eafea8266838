import type { Issue } from '../survey/issue';
import type { FlightSettings } from './flight-settings';
import type { FlightTask } from './flight-task';

/** Figures of a task that no plan can be made from: `plan-figure-invalid`, each with its range. */
export function checkTask({ parameters }: FlightTask, { spacingM, motion, budget }: FlightSettings): readonly Issue[] {
  const { heightM, frontOverlapPct, sideOverlapPct, reservePct, heading } = parameters;
  const figures: readonly Figure[] = [
    { name: 'lineSpacingM', value: spacingM, least: 1, most: 100_000 },
    { name: 'speedMS', value: motion.speedMS, least: 0.1, most: 150 },
    { name: 'heightM', value: heightM, least: 1, most: 10_000 },
    { name: 'frontOverlapPct', value: frontOverlapPct, least: -100, most: 99 },
    { name: 'sideOverlapPct', value: sideOverlapPct, least: -100, most: 99 },
    { name: 'reservePct', value: reservePct, least: 0, most: 99 },
    { name: 'enduranceS', value: budget.usableS, least: 1, most: 1e12 },
    { name: 'overheadS', value: budget.overheadS, least: 0, most: 1e6 },
    { name: 'rangeM', value: budget.rangeM, least: 1, most: 1e9 },
    ...(heading === 'auto' ? [] : [{ name: 'heading', value: heading, least: -360, most: 360 }]),
  ];
  return figures
    .filter(({ value, least, most }) => !(value >= least && value <= most))
    .map((values) => ({ code: 'plan-figure-invalid', severity: 'error', values: { ...values } }));
}

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
}
