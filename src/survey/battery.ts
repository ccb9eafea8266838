/** A battery as its label names it. What it has flown is in the flights that carry the label. */
export interface Battery {
  readonly kind: 'battery';
  /** Follows from the label, so that two tablets that write the same label down mean one battery. */
  readonly id: string;
  readonly label: string;
  /** Charges that the maker promises. */
  readonly ratedCycles?: number;
  /** When it was last put down as charged, ISO 8601 with offset. */
  readonly chargedAt?: string;
  /** Since when it must not fly, ISO 8601 with offset, and why. */
  readonly groundedAt?: string;
  readonly groundedBecause?: string;
}

/** A label as it is kept: ` b 07` and `B 07` are one battery. */
export function batteryLabel(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ').toUpperCase();
}

/** The id of the battery with a label. */
export function batteryId(label: string): string {
  return `battery-${batteryLabel(label)}`;
}
