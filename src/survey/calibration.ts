/** What is searched for, from the largest: each is found from its own height. */
export const targetClasses = ['stand', 'plot', 'plant'] as const;

export type TargetClass = (typeof targetClasses)[number];

/** Targets in known places that a flight at one height over a strip of one width found and missed. */
export interface CalibrationCount {
  readonly heightM: number;
  readonly stripWidthM: number;
  readonly found: number;
  readonly missed: number;
}

/** How wide a strip an aircraft searches for a class of target: counted over known stands, or typed with its source. */
export interface Calibration {
  readonly kind: 'calibration';
  readonly id: string;
  readonly aircraftId: string;
  readonly cameraId?: string;
  readonly target: TargetClass;
  /** Empty where the width was typed. */
  readonly counts: readonly CalibrationCount[];
  /** Effective sweep width as typed, m. */
  readonly sweepWidthM?: number;
  /** Where the figure comes from: the calibration flight, or a publication. */
  readonly source: string;
  /** ISO 8601 with offset. */
  readonly at: string;
}

/**
 * Effective sweep width, m: as typed, else the strip's width times the share of targets found in it (Koopman 1980, the area under
 * the lateral range curve of a uniformly searched strip), over the counts within a fifth of the height. Undefined where nothing
 * was counted near that height.
 */
export function sweepWidthM({ sweepWidthM: typedM, counts }: Calibration, heightM: number): number | undefined {
  if (typedM !== undefined) return typedM;
  const near = counts.filter((count) => Math.abs(count.heightM - heightM) <= heightM / 5);
  const all = near.reduce((sum, { found, missed }) => sum + found + missed, 0);
  if (all === 0) return undefined;
  return near.reduce((sum, { found, stripWidthM }) => sum + found * stripWidthM, 0) / all;
}
