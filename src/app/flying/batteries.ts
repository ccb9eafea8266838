import { type Battery, batteryId, batteryLabel } from '../../survey/battery';
import { type Flight, flightS, isInTheAir } from '../../survey/flight';
import { findAircraft } from '../../survey/aircraft-catalogue';
import type { AppContext } from '../app-context';
import { keepRecord } from '../keep-record';
import { localIsoTime } from '../../i18n/kazakhstan-time';
import type { Records } from '../records';
import { groupedBy } from './grouped-by';

/** Batteries by their labels: charged, grounded, back in use. */
export function batteryActions(context: AppContext) {
  const { ports, state } = context;

  function change(label: string, fields: Partial<Battery>): Promise<boolean> {
    const kept = batteryLabel(label);
    const before = batteryOf(state.getState().records, kept) ?? { kind: 'battery', id: batteryId(kept), label: kept };
    const battery: Battery = { ...before, ...fields };
    return keepRecord(context, battery, { key: 'edit.battery-changed', values: { label: kept } });
  }

  return {
    /** Writes a battery down, charged now. */
    charged: (label: string) => change(label, { chargedAt: localIsoTime(ports.now()) }),

    rate: (label: string, ratedCycles: number) => change(label, { ratedCycles }),

    /** Keeps a battery from flying until it is put back in use. */
    ground: (label: string, groundedBecause: string) =>
      change(label, { groundedAt: localIsoTime(ports.now()), groundedBecause }),

    putBack(battery: Battery): Promise<boolean> {
      const { groundedAt: _at, groundedBecause: _because, ...rest } = battery;
      return keepRecord(context, rest, { key: 'edit.battery-changed', values: { label: battery.label } });
    },
  };
}

/** The record of a label, if there is one. */
export function batteryOf({ battery }: Pick<Records, 'battery'>, label: string): Battery | undefined {
  return battery.get(batteryId(label));
}

export type BatteryState = 'in-the-air' | 'grounded' | 'charged' | 'flown' | 'unknown';

/** What is known of a battery. Absent figures are not known. */
export interface BatteryFacts {
  readonly label: string;
  readonly state: BatteryState;
  /** Flights made with it. */
  readonly cycles: number;
  readonly flownS: number;
  /** What it had left when it landed last, %. */
  readonly lastPct?: number;
  /** Minutes that a full battery gives by its flights, against the maker's figure, %; and from how many flights. */
  readonly healthPct?: number;
  readonly healthFrom: number;
  readonly record?: Battery;
}

/** Every battery with a record or a flight, by label. */
export function batteryFacts(records: Pick<Records, 'battery' | 'flight' | 'plan'>): readonly BatteryFacts[] {
  const flights = groupedBy(
    [...records.flight.values()].filter(({ batteryLabel: label }) => label !== undefined),
    ({ batteryLabel: label = '' }) => label,
  );
  const labels = new Set([...flights.keys(), ...[...records.battery.values()].map(({ label }) => label)]);
  return [...labels]
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((label) => factsOf(label, flights.get(label) ?? [], records));
}

/** The battery to fly next: charged, not grounded, with the fewest flights; undefined if none is known to be charged. */
export function nextBattery(records: Pick<Records, 'battery' | 'flight' | 'plan'>): BatteryFacts | undefined {
  return batteryFacts(records)
    .filter(({ state }) => state === 'charged')
    .toSorted((one, other) => one.cycles - other.cycles)[0];
}

function factsOf(label: string, flights: readonly Flight[], records: Pick<Records, 'battery' | 'plan'>): BatteryFacts {
  const record = batteryOf(records, label);
  const last = flights.toSorted((one, other) => Date.parse(other.tookOffAt) - Date.parse(one.tookOffAt))[0];
  const shares = flights.flatMap((flight) => {
    const model = findAircraft(records.plan.get(flight.planId)?.parameters.aircraftId ?? '');
    const fullMin = fullBatteryMin(flight);
    return model && fullMin !== undefined ? (fullMin / model.makerEnduranceMin) * 100 : [];
  });
  return {
    label,
    state: stateOf(record, flights, last),
    cycles: flights.length,
    flownS: flights.reduce((sum, flight) => sum + (flightS(flight) ?? 0), 0),
    ...(last?.batteryAtLandingPct !== undefined && { lastPct: last.batteryAtLandingPct }),
    ...(shares.length > 0 && { healthPct: shares.reduce((sum, share) => sum + share, 0) / shares.length }),
    healthFrom: shares.length,
    ...(record && { record }),
  };
}

function stateOf(record: Battery | undefined, flights: readonly Flight[], last: Flight | undefined): BatteryState {
  if (flights.some(isInTheAir)) return 'in-the-air';
  if (record?.groundedAt !== undefined) return 'grounded';
  const flownMs = last && Date.parse(last.landedAt ?? last.tookOffAt);
  const chargedMs = record?.chargedAt === undefined ? undefined : Date.parse(record.chargedAt);
  if (chargedMs !== undefined && (flownMs === undefined || chargedMs >= flownMs)) return 'charged';
  return flownMs === undefined ? 'unknown' : 'flown';
}

/** A shorter flight, or one that used less of the battery, says too little of it: s, %. */
const [tellingS, tellingPct] = [300, 20];

/** Minutes that the whole battery would have given at the pace of a flight; undefined where that is not known well enough. */
export function fullBatteryMin(flight: Flight): number | undefined {
  const inAirS = flightS(flight);
  const { batteryAtTakeOffPct: off, batteryAtLandingPct: on } = flight;
  if (inAirS === undefined || off === undefined || on === undefined) return undefined;
  const usedPct = off - on;
  return inAirS >= tellingS && usedPct >= tellingPct ? (inAirS / 60 / usedPct) * 100 : undefined;
}
