import type { FleetGoal } from '../../review/fleet';
import { useWords, type Words } from '../words-provider';
import classes from './board.module.css';
import { FigureField } from './figure-field';

interface Field {
  readonly name:
    | 'area'
    | 'share'
    | 'visits'
    | 'gsd'
    | 'height'
    | 'side'
    | 'season'
    | 'good-days'
    | 'bad-days'
    | 'good-down'
    | 'bad-down'
    | 'hours'
    | 'change'
    | 'charge'
    | 'each'
    | 'on-lines'
    | 'reserve';
  readonly range: readonly [least: number, most: number];
  readonly digits?: number;
  readonly step?: number;
  get(goal: FleetGoal): number;
  set(goal: FleetGoal, value: number): FleetGoal;
}

const fields: readonly Field[] = [
  { name: 'area', range: [1, 10_000_000], step: 100, get: (g) => g.areaHa, set: (g, areaHa) => ({ ...g, areaHa }) },
  { name: 'share', range: [1, 100], get: (g) => g.share * 100, set: (g, pct) => ({ ...g, share: pct / 100 }) },
  { name: 'visits', range: [1, 20], get: (g) => g.visits, set: (g, visits) => ({ ...g, visits }) },
  { name: 'gsd', range: [0.2, 50], digits: 1, step: 0.5, get: (g) => g.gsdCm, set: (g, gsdCm) => ({ ...g, gsdCm }) },
  {
    name: 'height',
    range: [20, 1000],
    step: 10,
    get: (g) => g.mostHeightM,
    set: (g, mostHeightM) => ({ ...g, mostHeightM }),
  },
  {
    name: 'side',
    range: [0, 90],
    get: (g) => g.sideOverlapPct,
    set: (g, sideOverlapPct) => ({ ...g, sideOverlapPct }),
  },
  { name: 'season', range: [1, 366], get: (g) => g.seasonDays, set: (g, seasonDays) => ({ ...g, seasonDays }) },
  {
    name: 'good-days',
    range: [0.5, 7],
    digits: 1,
    step: 0.5,
    get: (g) => g.flyableDays.best,
    set: (g, best) => ({ ...g, flyableDays: { ...g.flyableDays, best } }),
  },
  {
    name: 'bad-days',
    range: [0.5, 7],
    digits: 1,
    step: 0.5,
    get: (g) => g.flyableDays.worst,
    set: (g, worst) => ({ ...g, flyableDays: { ...g.flyableDays, worst } }),
  },
  {
    name: 'good-down',
    range: [0, 90],
    get: (g) => Math.round(g.breakdown.best * 100),
    set: (g, pct) => ({ ...g, breakdown: { ...g.breakdown, best: pct / 100 } }),
  },
  {
    name: 'bad-down',
    range: [0, 90],
    get: (g) => Math.round(g.breakdown.worst * 100),
    set: (g, pct) => ({ ...g, breakdown: { ...g.breakdown, worst: pct / 100 } }),
  },
  { name: 'hours', range: [1, 16], digits: 1, get: (g) => g.dayHours, set: (g, dayHours) => ({ ...g, dayHours }) },
  {
    name: 'each',
    range: [1, 50],
    get: (g) => g.batteriesEach,
    set: (g, n) => ({ ...g, batteriesEach: Math.round(n) }),
  },
  { name: 'charge', range: [0, 600], step: 5, get: (g) => g.chargeMin, set: (g, chargeMin) => ({ ...g, chargeMin }) },
  { name: 'change', range: [0, 120], get: (g) => g.changeMin, set: (g, changeMin) => ({ ...g, changeMin }) },
  {
    name: 'on-lines',
    range: [10, 100],
    step: 5,
    get: (g) => Math.round(g.onLines * 100),
    set: (g, pct) => ({ ...g, onLines: pct / 100 }),
  },
  { name: 'reserve', range: [0, 60], get: (g) => g.reservePct, set: (g, reservePct) => ({ ...g, reservePct }) },
];

interface FleetFieldsProps {
  readonly goal: FleetGoal;
  readonly onChange: (goal: FleetGoal) => void;
}

/** The goal and all that is assumed. */
export function FleetFields({ goal, onChange }: FleetFieldsProps) {
  const { t } = useWords();
  return (
    <div className={classes.figures}>
      {fields.map(({ name, range, digits = 0, step = 1, get, set }) => (
        <FigureField
          key={name}
          label={t(`fleet.field-${name}`)}
          value={get(goal)}
          range={range}
          digits={digits}
          step={step}
          onChange={(value) => onChange(set(goal, value))}
        />
      ))}
    </div>
  );
}

/** Every assumption with its value, in words. */
export function fleetAssumptions(
  goal: FleetGoal,
  { t, q }: Words,
): readonly (readonly [name: string, value: string])[] {
  return fields.map(({ name, digits = 0, get }) => [t(`fleet.field-${name}`), q.number(get(goal), digits)]);
}
