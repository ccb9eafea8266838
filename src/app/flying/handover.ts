import type { Flight } from '../../survey/flight';
import type { Sensor } from '../../survey/sensor';
import type { Records } from '../records';
import { sensorsDue } from '../sightings/battery-due';
import { type BatteryFacts, batteryFacts } from './batteries';
import { type OpenSortie, openSorties } from './day-sorties';
import { flightsInTheAir } from './flights';

/** What one crew leaves to the next. */
export interface Handover {
  readonly inTheAir: readonly Flight[];
  /** Landed, and nobody said how it went. */
  readonly untold: readonly Flight[];
  readonly open: readonly OpenSortie[];
  readonly batteries: readonly BatteryFacts[];
  /** Flights that took photos and whose card nobody has read. */
  readonly cardsNotRead: readonly Flight[];
  /** Ground sensors whose battery is due or will be within a week. */
  readonly sensorsDue: readonly Sensor[];
  /** Photos that were read and not looked at by anyone. */
  readonly photosNotLooked: number;
  /** Work for ground teams that nobody has closed. */
  readonly tasksLeft: number;
}

/** The state of the work at a change of shifts. */
export function handover(records: Records, now: Date): Handover {
  const flights = [...records.flight.values()];
  const read = new Set([...records['flight-evidence'].values()].flatMap(({ sortieCode }) => sortieCode ?? []));
  const photos = (flight: Flight) =>
    records.plan.get(flight.planId)?.sorties.find(({ code }) => code === flight.sortieCode)?.photos ?? 0;
  return {
    inTheAir: flightsInTheAir(records),
    untold: flights.filter(({ landedAt, outcome }) => landedAt !== undefined && outcome === undefined),
    open: openSorties(records),
    batteries: batteryFacts(records),
    cardsNotRead: flights.filter(
      (flight) => flight.outcome !== undefined && photos(flight) > 0 && !read.has(flight.sortieCode),
    ),
    sensorsDue: sensorsDue(records, now),
    photosNotLooked: photosNotLooked(records),
    tasksLeft: [...records.task.values()].filter(({ outcome }) => outcome === undefined).length,
  };
}

function photosNotLooked(records: Pick<Records, 'flight-evidence' | 'looked'>): number {
  let left = 0;
  const runs = [...records.looked.values()];
  for (const { id, source, shots } of records['flight-evidence'].values()) {
    if (source !== 'photos') continue;
    const seen = new Set<number>();
    for (const run of runs.filter(({ evidenceId }) => evidenceId === id).flatMap((one) => one.runs)) {
      for (let shot = run.from; shot < run.to; shot++) seen.add(shot);
    }
    left += shots - seen.size;
  }
  return left;
}
