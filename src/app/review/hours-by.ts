import type { Flight } from '../../survey/flight';
import { type LogBookRow, type LogBookSum, logBookRows } from '../flying/log-book';
import { groupedBy } from '../flying/grouped-by';
import type { Records } from '../records';

/** By whom or what flying is added up. */
export type HoursSide = 'team' | 'aircraft';

/** A sum of flying with the flights in it. */
export interface HoursSum extends LogBookSum {
  readonly flightIds: readonly string[];
}

/** A flight in the log book with its team or aircraft. */
export interface HoursRow extends Pick<LogBookRow, 'flight' | 'flownS'> {
  readonly name: string | undefined;
}

/** The flights of the log book by their team or aircraft; no name: of the flights that name none. */
export function hoursRows(side: HoursSide, records: Records): readonly HoursRow[] {
  const teamOf = teamFinder(records);
  return logBookRows(records).map(({ flight, flownS, aircraft }) => ({
    flight,
    name: side === 'aircraft' ? aircraft : teamOf(flight),
    ...(flownS !== undefined && { flownS }),
  }));
}

/** Flights and hours of each team or aircraft. The longest in the air comes first. */
export function hoursBy(rows: readonly HoursRow[], isIn: (flight: Flight) => boolean): readonly HoursSum[] {
  const shown = rows.filter(({ flight }) => isIn(flight));
  return [...groupedBy(shown, ({ name }) => name)]
    .map(([name, own]) => ({
      name,
      flights: own.length,
      flownS: own.reduce((sum, { flownS = 0 }) => sum + flownS, 0),
      aborted: own.filter(({ flight }) => flight.outcome === 'aborted').length,
      flightIds: own.map(({ flight }) => flight.id),
    }))
    .toSorted((one, other) => other.flownS - one.flownS);
}

/** The team of the shift that the pilot was in at take-off; undefined where no shift says it. */
function teamFinder({ shift: shifts, team: teams }: Records): (flight: Flight) => string | undefined {
  const byPilot = groupedBy([...shifts.values()], ({ pilotId }) => pilotId);
  return ({ pilotId, tookOffAt }) => {
    const at = Date.parse(tookOffAt);
    const shift = (pilotId === undefined ? [] : (byPilot.get(pilotId) ?? [])).find(
      ({ startedAt, endedAt }) => Date.parse(startedAt) <= at && (endedAt === undefined || at <= Date.parse(endedAt)),
    );
    return teams.get(shift?.teamId ?? '')?.name;
  };
}
