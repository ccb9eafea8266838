/** A reading of a device's hybrid logical clock. It only decides between concurrent edits; a child beats its parents anyway. */
export interface ClockReading {
  /** Unix time, ms. */
  readonly wallMs: number;
  /** Orders readings of one millisecond. */
  readonly counter: number;
}

/** How far a clock may run ahead of the wall time of its device, ms. */
export const longestLeadMs = 10 * 60_000;

/** The clock before the first edit. */
export const clockStart: ClockReading = { wallMs: 0, counter: 0 };

/**
 * The reading of the next edit made at `wallMs`. Later than `last`, unless `last` leads the wall time by more than ten
 * minutes: then the wall clock was wrong before and the hybrid clock starts anew from it.
 */
export function tick(last: ClockReading, wallMs: number): ClockReading {
  if (wallMs > last.wallMs || last.wallMs > wallMs + longestLeadMs) return { wallMs, counter: 0 };
  return { wallMs: last.wallMs, counter: last.counter + 1 };
}

/** The clock after seeing another device's reading, which counts only up to ten minutes past the own wall time. */
export function receive(last: ClockReading, other: ClockReading, wallMs: number): ClockReading {
  if (other.wallMs > wallMs + longestLeadMs) return last;
  return compareReadings(other, last) > 0 ? other : last;
}

/** Negative if `a` is earlier, positive if later, 0 if equal. */
export function compareReadings(a: ClockReading, b: ClockReading): number {
  return a.wallMs - b.wallMs || a.counter - b.counter;
}
