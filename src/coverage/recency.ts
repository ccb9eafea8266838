import type { CoverageTally } from './measured-coverage';

/** Ground by how long ago it was seen, m2. */
export interface Recency {
  readonly neverM2: number;
  /** Last seen longer ago than the interval, or on a day that is not known. */
  readonly overdueM2: number;
  /** In the last quarter of the interval. */
  readonly dueM2: number;
  readonly freshM2: number;
}

export interface RecencyOptions {
  /** As `coverageDay` counts. */
  readonly today: number;
  /** Days after which ground has to be seen again; without them ground once seen stays fresh. */
  readonly revisitDays?: number | undefined;
}

/** From this share of the interval on ground is due. */
const dueShare = 0.75;

/** Days after which ground is due. */
export function dueFromDays(revisitDays: number): number {
  return dueShare * revisitDays;
}

/** Measured ground by its age today against the area's interval. */
export function recency(
  { groundM2, seenM2, byDay }: Pick<CoverageTally, 'groundM2' | 'seenM2' | 'byDay'>,
  { today, revisitDays = Infinity }: RecencyOptions,
): Recency {
  const sum = (isIn: (ageDays: number) => boolean) =>
    [...byDay].reduce((m2, [day, dayM2]) => (isIn(day === 0 ? Infinity : today - day) ? m2 + dayM2 : m2), 0);
  const isOverdue = (age: number) => age > revisitDays;
  const isDue = (age: number) => !isOverdue(age) && age >= dueFromDays(revisitDays) && revisitDays !== Infinity;
  const [overdueM2, dueM2] = [sum(isOverdue), sum(isDue)];
  return { neverM2: groundM2 - seenM2, overdueM2, dueM2, freshM2: seenM2 - overdueM2 - dueM2 };
}
