import { batteryLabel } from '../../survey/battery';
import { type Flight, isInTheAir } from '../../survey/flight';
import { hasError, type Issue } from '../../survey/issue';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import type { AppContext } from '../app-context';
import { deleteRecord, keepRecord } from '../keep-record';
import { localIsoTime } from '../../i18n/kazakhstan-time';
import { currentShift } from '../operation/people';
import type { Records } from '../records';
import { batteryOf } from './batteries';
import { checkFlight } from './check-flight';

/** What is offered before a take-off and can be changed by a tap. */
export type TakeOffChoice = Pick<Flight, 'batteryLabel' | 'batteryAtTakeOffPct' | 'aircraftName'>;

/** A flight that nobody recorded while it was flown. */
export type PastFlight = Omit<Flight, 'kind' | 'id' | 'planId' | 'sortieCode'>;

/** Beyond this the clock and the running timer do not mean the same flight, s. */
const clockToleranceS = 60;

/** Taking off, landing, and what is said afterwards. */
export function flightActions(context: AppContext) {
  const { ports, state } = context;
  /** The page's running timer at each take-off since the page was loaded: no clock that is set can move it. */
  const takenOff = new Map<string, number>();

  async function keep(flight: Flight, key: 'edit.took-off' | 'edit.landed' | 'edit.flight-said' | 'edit.flight-typed') {
    return keepRecord(context, flight, { key, values: { code: flight.sortieCode } });
  }

  function sortieOf({ planId, sortieCode }: Pick<Flight, 'planId' | 'sortieCode'>): Sortie | undefined {
    return state
      .getState()
      .records.plan.get(planId)
      ?.sorties.find(({ code }) => code === sortieCode);
  }

  function isRefused(issues: readonly Issue[]): boolean {
    context.tell(issues);
    return hasError(issues);
  }

  return {
    /** Takes off now; the flight's id, or undefined if something stops it, which the person is told. */
    async takeOff(plan: Plan, sortie: Sortie, choice: TakeOffChoice = {}): Promise<string | undefined> {
      const { records } = state.getState();
      const label = choice.batteryLabel && batteryLabel(choice.batteryLabel);
      if (isRefused(takeOffIssues(records, sortie.code, label))) return undefined;
      const shift = currentShift(records);
      const flight: Flight = {
        kind: 'flight',
        id: ports.newId(),
        planId: plan.id,
        sortieCode: sortie.code,
        tookOffAt: localIsoTime(ports.now()),
        ...choice,
        ...(label && { batteryLabel: label }),
        ...(shift?.pilotId !== undefined && { pilotId: shift.pilotId }),
        ...(shift?.observerId !== undefined && { observerId: shift.observerId }),
      };
      const timer = ports.elapsedMs();
      if (!(await keep(flight, 'edit.took-off'))) return undefined;
      takenOff.set(flight.id, timer);
      return flight.id;
    },

    /** Lands now. A clock that ran backwards stops it: then the times are typed. */
    async land(flight: Flight): Promise<boolean> {
      const now = ports.now();
      const startMs = takenOff.get(flight.id);
      const timerS = startMs === undefined ? undefined : (ports.elapsedMs() - startMs) / 1000;
      const landed = { ...flight, landedAt: localIsoTime(now) };
      const clockS = (now.getTime() - Date.parse(flight.tookOffAt)) / 1000;
      const differs = timerS !== undefined && Math.abs(timerS - clockS) > clockToleranceS;
      if (!differs) return !isRefused(checkFlight(landed, sortieOf(flight), now)) && keep(landed, 'edit.landed');
      context.tell([
        { code: 'flight-clock-changed', severity: 'warning', values: { clock: clockS / 60, timer: timerS / 60 } },
      ]);
      // A timer may stand still while a tablet sleeps, but it never runs ahead: what it counted was flown at least.
      const believed = timerS > clockS ? { flownS: timerS } : {};
      return keep({ ...landed, timerS, ...believed }, 'edit.landed');
    },

    /** Keeps what a person says of a flight, if it can be. */
    async say(flight: Flight): Promise<boolean> {
      if (isRefused(checkFlight(flight, sortieOf(flight), ports.now()))) return false;
      return keep(flight, 'edit.flight-said');
    },

    /** Keeps a flight that was not recorded while it was flown: from paper, or a landing without a take-off; its id. */
    async addPast(plan: Plan, sortie: Sortie, past: PastFlight): Promise<string | undefined> {
      const flight: Flight = { kind: 'flight', id: ports.newId(), planId: plan.id, sortieCode: sortie.code, ...past };
      if (isRefused(checkFlight(flight, sortie, ports.now()))) return undefined;
      return (await keep(flight, 'edit.flight-typed')) ? flight.id : undefined;
    },

    /** Takes a take-off back that was a slip of the finger. */
    cancel: (flight: Flight) =>
      deleteRecord(context, flight, { key: 'edit.take-off-cancelled', values: { code: flight.sortieCode } }),

    /** Says that a flight is over and that nobody knows when it landed. */
    endUnknown: (flight: Flight) => keep({ ...flight, endUnknown: true }, 'edit.landed'),
  };
}

function takeOffIssues(records: Records, sortieCode: string, label: string | undefined): readonly Issue[] {
  const up = flightsInTheAir(records);
  const issues: Issue[] = [];
  if (up.some((flight) => flight.sortieCode === sortieCode))
    issues.push({ code: 'sortie-in-the-air', severity: 'error', values: { code: sortieCode } });
  if (!label) return issues;
  if (up.some((flight) => flight.batteryLabel === label))
    issues.push({ code: 'battery-in-the-air', severity: 'error', values: { label } });
  const because = batteryOf(records, label)?.groundedBecause;
  if (batteryOf(records, label)?.groundedAt !== undefined)
    issues.push({ code: 'battery-grounded', severity: 'error', values: { label, because: because ?? '' } });
  return issues;
}

/** What has taken off and not landed, the first take-off first. */
export function flightsInTheAir({ flight }: Pick<Records, 'flight'>): readonly Flight[] {
  return [...flight.values()]
    .filter(isInTheAir)
    .toSorted((one, other) => Date.parse(one.tookOffAt) - Date.parse(other.tookOffAt));
}

/** The flights of a sortie, the last take-off first. */
export function flightsOf({ flight }: Pick<Records, 'flight'>, sortieCode: string): readonly Flight[] {
  return [...flight.values()]
    .filter((one) => one.sortieCode === sortieCode)
    .toSorted((one, other) => Date.parse(other.tookOffAt) - Date.parse(one.tookOffAt));
}
