import type { Flight } from '../../survey/flight';
import type { Plan } from '../../survey/plan';
import { isResumedCode, wholeCode } from '../../survey/resumed-code';
import type { Sortie } from '../../survey/sortie';
import { isOnLocalDay } from '../../i18n/kazakhstan-time';
import type { Records } from '../records';
import { flightsInTheAir } from './flights';

/** A flight with the plan and sortie that it flies, if they are still there. */
export interface DayFlight {
  readonly flight: Flight;
  readonly plan?: Plan;
  readonly sortie?: Sortie;
}

/** A sortie to fly. */
export interface OpenSortie {
  readonly plan: Plan;
  readonly sortie: Sortie;
}

/** Flights whose take-off lies on a day, the last first. */
export function flightsOn({ flight }: Pick<Records, 'flight'>, day: string): readonly Flight[] {
  const isToday = isOnLocalDay(day);
  return [...flight.values()]
    .filter(({ tookOffAt }) => isToday(tookOffAt))
    .toSorted((one, other) => Date.parse(other.tookOffAt) - Date.parse(one.tookOffAt));
}

export function withSortie(flight: Flight, { plan: plans }: Pick<Records, 'plan'>): DayFlight {
  const plan = plans.get(flight.planId);
  const sortie = plan?.sorties.find(({ code }) => code === flight.sortieCode);
  return { flight, ...(plan && { plan }), ...(sortie && { sortie }) };
}

const known = new WeakMap<
  Records['flight'],
  { readonly plan: Records['plan']; readonly open: readonly OpenSortie[] }
>();

/**
 * Sorties that are still to fly, plans in work before untouched ones: those without a flight, and the rest of a broken one
 * once it has been made. A sortie whose flight broke off is open itself until its rest has been made. Found anew only when plans or
 * flights changed.
 */
export function openSorties(records: Pick<Records, 'plan' | 'flight'>): readonly OpenSortie[] {
  const before = known.get(records.flight);
  if (before?.plan === records.plan) return before.open;
  const open = sortiesToFly(records);
  known.set(records.flight, { plan: records.plan, open });
  return open;
}

function sortiesToFly(records: Pick<Records, 'plan' | 'flight'>): readonly OpenSortie[] {
  const up = new Set(flightsInTheAir(records).map(({ sortieCode }) => sortieCode));
  const flown = new Map([...records.flight.values()].map((flight) => [flight.sortieCode, flight]));
  const isOpen = (plan: Plan, { code }: Sortie) => {
    const flight = flown.get(code);
    if (up.has(code)) return false;
    if (!flight) return true;
    const isBroken = flight.outcome === 'aborted' || flight.outcome === 'part';
    return isBroken && !plan.sorties.some((one) => isRestOf(one, code));
  };
  return [...records.plan.values()]
    .map((plan) => ({ plan, lastMs: lastTakeOff(plan, flown) }))
    .toSorted((one, other) => other.lastMs - one.lastMs)
    .flatMap(({ plan }) => plan.sorties.filter((sortie) => isOpen(plan, sortie)).map((sortie) => ({ plan, sortie })));
}

function isRestOf({ code }: Sortie, broken: string): boolean {
  return isResumedCode(code) && wholeCode(code) === wholeCode(broken) && code > broken;
}

/** Time of a plan's last take-off, ms; 0 before the first. */
function lastTakeOff({ sorties }: Plan, flown: ReadonlyMap<string, Flight>): number {
  return sorties.reduce((latest, { code }) => Math.max(latest, Date.parse(flown.get(code)?.tookOffAt ?? '') || 0), 0);
}
