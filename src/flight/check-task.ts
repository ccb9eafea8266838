import type { Issue } from '../survey/issue';
import type { PlanParameters } from '../survey/plan';
import type { FlightSettings } from './flight-settings';
import { slowestGroundMS } from './ground-speed';
import type { Motion } from './leg-time';

/** Chosen figures that no plan can be made from: `plan-figure-invalid`, each with its range. Asked before anything is computed. */
export function checkParameters(parameters: PlanParameters): readonly Issue[] {
  const { heightM, frontOverlapPct, sideOverlapPct, reservePct, heading, wind } = parameters;
  return outOfRange([
    { name: 'heightM', value: heightM, least: 1, most: 10_000 },
    { name: 'frontOverlapPct', value: frontOverlapPct, least: -100, most: 99 },
    { name: 'sideOverlapPct', value: sideOverlapPct, least: -100, most: 99 },
    { name: 'reservePct', value: reservePct, least: 0, most: 99 },
    ...(wind
      ? [
          { name: 'windMS', value: wind.speedMS, least: 0, most: 100 },
          { name: 'windFrom', value: wind.fromDeg, least: -360, most: 360 },
        ]
      : []),
    ...(heading === 'auto' ? [] : [{ name: 'heading', value: heading, least: -360, most: 360 }]),
  ]);
}

/** The same for the figures that follow from the chosen ones, or were chosen in their place. */
export function checkSettings({ spacingM, motion, budget }: FlightSettings): readonly Issue[] {
  const invalid = outOfRange([
    { name: 'lineSpacingM', value: spacingM, least: 1, most: 100_000 },
    { name: 'speedMS', value: motion.speedMS, least: 0.1, most: 150 },
    { name: 'enduranceS', value: budget.usableS, least: 1, most: 1e12 },
    { name: 'overheadS', value: budget.overheadS, least: 0, most: 1e6 },
    { name: 'rangeM', value: budget.rangeM, least: 1, most: 1e9 },
  ]);
  return invalid.length > 0 ? invalid : againstWind(motion);
}

/** Every sortie comes home, so somewhere it flies against the wind: that must leave a speed over ground. */
function againstWind({ speedMS, drift }: Motion): readonly Issue[] {
  const windMS = drift ? Math.hypot(drift.xMS, drift.yMS) : 0;
  const groundMS = speedMS - windMS;
  if (!drift || groundMS >= slowestGroundMS) return [];
  const values = { windMS, speedMS, groundMS, leastMS: slowestGroundMS };
  return [{ code: 'plan-wind-too-strong', severity: 'error', values }];
}

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

function outOfRange(figures: readonly Figure[]): readonly Issue[] {
  return figures
    .filter(({ value, least, most }) => !(value >= least && value <= most))
    .map((values) => ({ code: 'plan-figure-invalid', severity: 'error', values: { ...values } }));
}
