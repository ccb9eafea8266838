import { findAircraft } from '../../survey/aircraft-catalogue';
import { type Flight, flightS } from '../../survey/flight';
import type { Records } from '../records';
import { groupedBy } from './grouped-by';

/** By whom or what the log book adds up. */
export const logBookSides = ['pilot', 'aircraft', 'battery'] as const;

export type LogBookSide = (typeof logBookSides)[number];

/** One flight in the log book. Absent: nobody said. */
export interface LogBookRow {
  readonly flight: Flight;
  readonly pilot?: string;
  readonly aircraft?: string;
  readonly battery?: string;
  /** Take-off to landing, s; absent while it is in the air or where nobody knows. */
  readonly flownS?: number;
}

/** The sum of one pilot, aircraft or battery; no name: of the flights that name none. */
export interface LogBookSum {
  readonly name: string | undefined;
  readonly flights: number;
  readonly flownS: number;
  readonly aborted: number;
}

/** All flights in the order of their take-offs. */
export function logBookRows(records: Pick<Records, 'flight' | 'plan' | 'person'>): readonly LogBookRow[] {
  return [...records.flight.values()]
    .map((flight) => ({ flight, tookOffMs: Date.parse(flight.tookOffAt) }))
    .toSorted((one, other) => one.tookOffMs - other.tookOffMs)
    .map(({ flight }) => toRow(flight, records));
}

/** The sums of one side; together they are all flights, each once. */
export function logBookSums(rows: readonly LogBookRow[], side: LogBookSide): readonly LogBookSum[] {
  return [...groupedBy(rows, (row) => row[side])]
    .map(([name, own]) => ({
      name,
      flights: own.length,
      flownS: own.reduce((sum, { flownS = 0 }) => sum + flownS, 0),
      aborted: own.filter(({ flight }) => flight.outcome === 'aborted').length,
    }))
    .toSorted((one, other) => (one.name ?? '\uFFFF').localeCompare(other.name ?? '\uFFFF', 'en', { numeric: true }));
}

function toRow(flight: Flight, { plan, person }: Pick<Records, 'plan' | 'person'>): LogBookRow {
  const model = findAircraft(plan.get(flight.planId)?.parameters.aircraftId ?? '');
  const aircraft = flight.aircraftName ?? (model && `${model.maker} ${model.model}`);
  const pilot =
    flight.pilotId === undefined ? undefined : (person.get(flight.pilotId)?.name ?? flight.pilotId.slice(0, 8));
  const flownS = flightS(flight);
  return {
    flight,
    ...(pilot !== undefined && { pilot }),
    ...(aircraft !== undefined && { aircraft }),
    ...(flight.batteryLabel !== undefined && { battery: flight.batteryLabel }),
    ...(flownS !== undefined && { flownS }),
  };
}
