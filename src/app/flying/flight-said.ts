import { batteryLabel } from '../../survey/battery';
import type { AbortReason, Flight, FlightOutcome } from '../../survey/flight';
import type { Records } from '../records';

/** What a person says of a flight, as the fields of a screen. Absent figures are not said. */
export interface FlightSaid {
  readonly outcome: FlightOutcome | undefined;
  readonly abortReason: AbortReason | undefined;
  readonly battery: string;
  readonly offPct: number | undefined;
  readonly onPct: number | undefined;
  readonly aircraftName: string;
  readonly windMS: number | undefined;
  readonly gustMS: number | undefined;
  readonly temperatureC: number | undefined;
  readonly incident: string;
}

/** What is offered for a flight: what was said of it, else the weather and aircraft of the flight before it on this day. */
export function offeredFlight(flight: Flight, { flight: flights }: Pick<Records, 'flight'>): FlightSaid {
  const day = flight.tookOffAt.slice(0, 10);
  const before = [...flights.values()]
    .filter(({ id, tookOffAt }) => id !== flight.id && tookOffAt.startsWith(day) && tookOffAt < flight.tookOffAt)
    .toSorted((one, other) => Date.parse(other.tookOffAt) - Date.parse(one.tookOffAt))[0];
  return {
    outcome: flight.outcome,
    abortReason: flight.abortReason,
    battery: flight.batteryLabel ?? '',
    offPct: flight.batteryAtTakeOffPct,
    onPct: flight.batteryAtLandingPct,
    aircraftName: flight.aircraftName ?? before?.aircraftName ?? '',
    windMS: flight.windMS ?? before?.windMS,
    gustMS: flight.gustMS ?? before?.gustMS,
    temperatureC: flight.temperatureC ?? before?.temperatureC,
    incident: flight.incident ?? '',
  };
}

/** The flight with what was said of it; `flown`: what a broken one has flown. */
export function withSaid(
  flight: Flight,
  said: FlightSaid,
  flown: Pick<Flight, 'flownTransects' | 'flownPhotos'> | undefined,
): Flight {
  const fields = {
    outcome: said.outcome,
    abortReason: said.outcome === 'aborted' ? said.abortReason : undefined,
    flownTransects: said.outcome === 'all' ? undefined : flown?.flownTransects,
    flownPhotos: said.outcome === 'all' ? undefined : flown?.flownPhotos,
    batteryLabel: batteryLabel(said.battery) || undefined,
    batteryAtTakeOffPct: said.offPct,
    batteryAtLandingPct: said.onPct,
    aircraftName: said.aircraftName.trim() || undefined,
    windMS: said.windMS,
    gustMS: said.gustMS,
    temperatureC: said.temperatureC,
    incident: said.incident.trim() || undefined,
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const rest = Object.fromEntries(Object.entries(flight).filter(([name]) => !(name in fields)));
  const { kind, id, planId, sortieCode, tookOffAt } = flight;
  return { ...rest, ...known, kind, id, planId, sortieCode, tookOffAt };
}
