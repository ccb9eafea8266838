import { isOnLocalDay } from '../../i18n/kazakhstan-time';
import { actionTally } from '../../sightings/action-tally';
import type { DayFigures } from '../../survey/daily-summary';
import { flightS } from '../../survey/flight';
import type { SightingKind } from '../../survey/sighting';
import { declaredM2 } from '../coverage/declared-coverage';
import type { Records } from '../records';
import { flightsOn, openSorties } from './day-sorties';

/** What a day came to, but for the ground of photos, which `dayGround` measures. */
export function dayFigures(day: string, records: Records): DayFigures {
  const flights = flightsOn(records, day).toReversed();
  const isToday = isOnLocalDay(day);
  const finds: Partial<Record<SightingKind, number>> = {};
  for (const { sightingKind, seenAt } of records.sighting.values()) {
    if (isToday(seenAt)) finds[sightingKind] = (finds[sightingKind] ?? 0) + 1;
  }
  const tally = actionTally(records.action.values(), ({ at }) => isToday(at));
  return {
    day,
    sorties: flights.length,
    aborted: flights.filter(({ outcome }) => outcome === 'aborted').length,
    flownS: flights.reduce((sum, flight) => sum + (flightS(flight) ?? 0), 0),
    flownHa: declaredM2(flights, records) / 10_000,
    finds,
    destroyedHa: tally.destroyedM2 / 10_000,
    destroyedT: tally.destroyedKg / 1000,
    incidents: flights.flatMap(({ sortieCode, incident }) => (incident ? { sortieCode, what: incident } : [])),
    sortiesLeft: openSorties(records).length,
  };
}

/** Whether anything was done on a day that a summary could tell. */
export function isWorkedOn(day: string, { flight, sighting, action }: Records): boolean {
  const isToday = isOnLocalDay(day);
  for (const { tookOffAt } of flight.values()) if (isToday(tookOffAt)) return true;
  for (const { seenAt } of sighting.values()) if (isToday(seenAt)) return true;
  for (const { at } of action.values()) if (isToday(at)) return true;
  return false;
}
