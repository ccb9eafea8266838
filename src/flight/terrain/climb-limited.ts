/** Heights at places along a way. */
export interface HeightsAlong {
  /** From the beginning of the way, m, never falling. */
  readonly alongM: Float64Array;
  readonly heightM: Float64Array;
}

/** How steep a way may be: metres up or down for each metre on. */
export interface Steepness {
  readonly up: number;
  readonly down: number;
}

/** The lowest heights that are nowhere below those wanted and nowhere steeper: climbs begin before the hill, descents end after it. */
export function climbLimited({ alongM, heightM }: HeightsAlong, { up, down }: Steepness): Float64Array {
  const heights = heightM.slice();
  for (let i = heights.length - 2; i >= 0; i--) {
    const onM = (alongM[i + 1] ?? 0) - (alongM[i] ?? 0);
    heights[i] = Math.max(heights[i] ?? 0, (heights[i + 1] ?? 0) - up * onM);
  }
  for (let i = 1; i < heights.length; i++) {
    const onM = (alongM[i] ?? 0) - (alongM[i - 1] ?? 0);
    heights[i] = Math.max(heights[i] ?? 0, (heights[i - 1] ?? 0) - down * onM);
  }
  return heights;
}

/**
 * The places to keep so that straight lines between them stay within a tolerance of all heights (Douglas and Peucker, measured
 * vertically). `first` and `last` are always kept. Chords of a way are nowhere steeper than it.
 */
export function keptPlaces(
  { alongM, heightM }: HeightsAlong,
  { first, last, toleranceM }: { readonly first: number; readonly last: number; readonly toleranceM: number },
): readonly number[] {
  const kept = new Set([first, last]);
  const open: [number, number][] = [[first, last]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let [worst, worstM] = [-1, toleranceM];
    const [startM, endM] = [alongM[from] ?? 0, alongM[to] ?? 0];
    for (let i = from + 1; i < to; i++) {
      const share = endM > startM ? ((alongM[i] ?? 0) - startM) / (endM - startM) : 0;
      const straight = (heightM[from] ?? 0) + share * ((heightM[to] ?? 0) - (heightM[from] ?? 0));
      const offM = Math.abs((heightM[i] ?? 0) - straight);
      if (offM > worstM) [worst, worstM] = [i, offM];
    }
    if (worst < 0) continue;
    kept.add(worst);
    open.push([from, worst], [worst, to]);
  }
  return [...kept].sort((a, b) => a - b);
}
