export const flightOutcomes = ['all', 'part', 'aborted'] as const;

export type FlightOutcome = (typeof flightOutcomes)[number];

/** Why a flight was broken off. Each is a key `flying.abort-<name>` of the catalogue. */
export const abortReasons = [
  'battery',
  'wind',
  'weather',
  'link',
  'fault',
  'airspace',
  'people',
  'order',
  'other',
] as const;

export type AbortReason = (typeof abortReasons)[number];

/** What was flown of a sortie, as a person declared it. Logs and photos confirm it later. */
export interface Flight {
  readonly kind: 'flight';
  readonly id: string;
  readonly planId: string;
  readonly sortieCode: string;
  /** ISO 8601 with offset. */
  readonly tookOffAt: string;
  readonly landedAt?: string;
  readonly outcome?: FlightOutcome;
  /** For a part: transects flown from the sortie's first. */
  readonly flownTransects?: number;
  readonly note?: string;
  /** For a part: number of the last photo, counted from 1 in the sortie. */
  readonly flownPhotos?: number;
  readonly abortReason?: AbortReason;
  readonly pilotId?: string;
  readonly observerId?: string;
  /** Side number or name of the very aircraft; its model is the plan's. */
  readonly aircraftName?: string;
  /** The label stuck on the battery: a `Battery` of the same label holds the rest. */
  readonly batteryLabel?: string;
  readonly batteryAtTakeOffPct?: number;
  readonly batteryAtLandingPct?: number;
  readonly windMS?: number;
  readonly gustMS?: number;
  readonly temperatureC?: number;
  /** What went wrong, in words; of things, never of persons. */
  readonly incident?: string;
  /** Seconds that a running timer counted, where it and the clock differ by more than a minute. */
  readonly timerS?: number;
  /** Seconds in the air where the clock cannot be believed: the timer's, or what a person said. */
  readonly flownS?: number;
  /** It is over, and nobody knows when it landed. */
  readonly endUnknown?: boolean;
  /** Typed in from a log page. */
  readonly fromPaper?: boolean;
}

/** Whether it has taken off and nobody has said that it is over. */
export function isInTheAir({ landedAt, endUnknown }: Flight): boolean {
  return landedAt === undefined && endUnknown !== true;
}

/** Seconds from take-off to landing; undefined while it is in the air or where nobody knows. */
export function flightS({ tookOffAt, landedAt, flownS }: Flight): number | undefined {
  if (flownS !== undefined) return flownS;
  return landedAt === undefined ? undefined : (Date.parse(landedAt) - Date.parse(tookOffAt)) / 1000;
}
