import { assignSorties } from '../flight/assignment/assign-sorties';
import type { PlannedFlight } from '../flight/flight-task';
import { numberOption } from './arguments';
import type { PlanValues } from './plan-options';
import { UsageError } from './usage-error';

const usualChangeMin = 3;
const usualDayHours = 8;
const searchSteps = 20_000;

/** The sorties of a plan assigned to `--teams`, with `--batteries` each that charge in `--charge` minutes; undefined without teams. */
export function assignmentOf({ sorties }: PlannedFlight, values: PlanValues): object | undefined {
  if (values.teams === undefined) return undefined;
  const count = (name: 'teams' | 'batteries') => {
    const number = numberOption(name, values[name]);
    if (number === undefined || !Number.isInteger(number) || number < 1 || number > 1000) {
      throw new UsageError(`--${name} needs a whole number from 1 to 1000.`);
    }
    return number;
  };
  const chargeMin = numberOption('charge', values.charge);
  if (chargeMin === undefined || chargeMin < 0) throw new UsageError('--teams needs --charge MIN.');
  const dayHours = numberOption('day', values.day) ?? usualDayHours;
  if (dayHours <= 0) throw new UsageError('--day needs hours above 0.');
  const found = assignSorties(sorties, {
    batteries: Array.from({ length: count('teams') }, () => count('batteries')),
    chargeS: chargeMin * 60,
    changeS: (numberOption('change', values.change) ?? usualChangeMin) * 60,
    dayS: dayHours * 3600,
    seed: numberOption('seed', values.seed) ?? 1,
    steps: searchSteps,
  });
  return {
    makespanHours: found.makespanS / 3600,
    boundHours: found.boundS / 3600,
    days: found.days,
    tooLong: found.tooLong,
    sorties: found.sorties.map(({ code, team, day, battery, startS }) => ({
      code,
      team,
      day,
      battery,
      startMin: startS / 60,
    })),
  };
}
