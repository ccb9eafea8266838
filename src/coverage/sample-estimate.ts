/** One transect of a systematic sample: its length over the ground, and what of that length crosses what is sought, m. */
export interface SampledTransect {
  readonly lengthM: number;
  readonly foundM: number;
}

/** An area estimated from a sample, with the bounds of its 95 % confidence interval, m2. */
export interface AreaEstimate {
  readonly areaM2: number;
  readonly lowM2: number;
  readonly highM2: number;
  readonly standardErrorM2: number;
  readonly transects: number;
}

/** Fewer transects have no variance that means anything. */
const FEWEST = 3;

/**
 * The area of what is sought from systematic transects with a random start, in the order that they lie: the ratio of length found to length flown
 * times the ground's area (ratio estimator; Cochran 1977, 6.2), its variance from differences of neighbours (Wolter 2007, 8.2, estimator v2), which
 * follows slow change across the ground, with the finite population correction for the sampled share. The interval is Student's with one degree of
 * freedom less than transects, cut to what is possible. Undefined with fewer than three transects or none flown.
 */
export function sampleEstimate(
  transects: readonly SampledTransect[],
  { groundM2, sampleShare }: { readonly groundM2: number; readonly sampleShare: number },
): AreaEstimate | undefined {
  const count = transects.length;
  const flownM = transects.reduce((sum, { lengthM }) => sum + lengthM, 0);
  if (count < FEWEST || flownM <= 0) return undefined;
  const ratio = transects.reduce((sum, { foundM }) => sum + foundM, 0) / flownM;
  const errors = transects.map(({ lengthM, foundM }) => foundM - ratio * lengthM);
  let squares = 0;
  for (let i = 1; i < count; i++) squares += ((errors[i] ?? 0) - (errors[i - 1] ?? 0)) ** 2;
  const varianceOfMean = ((1 - Math.min(1, sampleShare)) * squares) / (2 * (count - 1)) / count;
  const ratioError = Math.sqrt(varianceOfMean) / (flownM / count);
  const [areaM2, standardErrorM2] = [ratio * groundM2, ratioError * groundM2];
  const reachM2 = studentT95(count - 1) * standardErrorM2;
  return {
    areaM2,
    lowM2: Math.max(0, areaM2 - reachM2),
    highM2: Math.min(groundM2, areaM2 + reachM2),
    standardErrorM2,
    transects: count,
  };
}

/** What a design can promise before it is flown. */
export interface DesignQuestion {
  /** Transects of the sample, and the share of the ground that they show. */
  readonly transects: number;
  readonly sampleShare: number;
  /** Spread between transects of the share that what is sought covers: standard deviation over mean. */
  readonly variation: number;
}

/** Half the width of the 95 % interval that a design will give, as a share of the estimate; undefined with fewer than three transects. */
export function expectedHalfWidth({ transects, sampleShare, variation }: DesignQuestion): number | undefined {
  if (transects < FEWEST) return undefined;
  return studentT95(transects - 1) * variation * Math.sqrt((1 - Math.min(1, sampleShare)) / transects);
}

/** Two-sided 95 % point of Student's t by Hill's expansion (1970) around the normal one; within 1 % from two degrees of freedom. */
function studentT95(freedom: number): number {
  const z = 1.959964;
  const exact: Readonly<Record<number, number>> = { 1: 12.706, 2: 4.303, 3: 3.182, 4: 2.776 };
  const known = exact[freedom];
  if (known !== undefined) return known;
  const [first, second, third] = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ];
  return z + first / freedom + second / freedom ** 2 + third / freedom ** 3;
}
