import type { PlaneRegion } from './plane-region';

/** Parallel bands of one width that lie side by side across a plane turned to u, v. */
export interface BandLayout {
  /** v of the lower edge of band 0. */
  readonly lowestVM: number;
  readonly bandWidthM: number;
  readonly bands: number;
}

/**
 * How wide the ground is across each band, as a function of u: piecewise linear, with jumps. Band k has the breakpoints
 * `start[k]` to `start[k + 1] - 1`; `before` and `after` are the widths on both sides of a breakpoint, 0 outside them.
 */
export interface BandWidths extends BandLayout {
  readonly start: Int32Array;
  readonly uM: Float64Array;
  readonly beforeM: Float64Array;
  readonly afterM: Float64Array;
  /** Ground of the band up to each breakpoint, m2. */
  readonly areaM2: Float64Array;
}

/** The bands that a region reaches, with band edges at `lowestVM` modulo the width. */
export function bandLayout(region: PlaneRegion, bandWidthM: number, phaseM: number): BandLayout {
  let [lowM, highM] = [Infinity, -Infinity];
  for (const ring of region) {
    for (let i = 1; i < ring.length; i += 2) {
      const vM = ring[i] ?? 0;
      if (vM < lowM) lowM = vM;
      if (vM > highM) highM = vM;
    }
  }
  if (lowM > highM) return { lowestVM: phaseM, bandWidthM, bands: 0 };
  const lowestVM = phaseM + Math.floor((lowM - phaseM) / bandWidthM) * bandWidthM;
  return { lowestVM, bandWidthM, bands: Math.max(1, Math.ceil((highM - lowestVM) / bandWidthM)) };
}

/**
 * Measures every band exactly: for each band the part of each edge inside it says how much ground lies to its left.
 * Rings must run counter-clockwise around ground, as in a `PlaneRegion`.
 */
export function bandWidths(region: PlaneRegion, layout: BandLayout): BandWidths {
  const events = collectEvents(region, layout);
  const { start, uM, slope, jump } = events;
  const beforeM = new Float64Array(uM.length);
  const afterM = new Float64Array(uM.length);
  const areaM2 = new Float64Array(uM.length);
  for (let band = 0; band < layout.bands; band++) {
    const first = start[band] ?? 0;
    const end = start[band + 1] ?? 0;
    sortByU(events, first, end);
    let width = 0;
    let rate = 0;
    let area = 0;
    for (let i = first; i < end; i++) {
      if (i > first) {
        const lengthM = (uM[i] ?? 0) - (uM[i - 1] ?? 0);
        area += lengthM * (width + (rate * lengthM) / 2);
        width += rate * lengthM;
      }
      beforeM[i] = width;
      areaM2[i] = area;
      width += jump[i] ?? 0;
      rate += slope[i] ?? 0;
      afterM[i] = i === end - 1 ? 0 : width;
    }
  }
  return { ...layout, start, uM, beforeM, afterM, areaM2 };
}

/** Ground of a band with u up to `uM`, m2. */
export function bandAreaUpTo({ start, uM, beforeM, afterM, areaM2 }: BandWidths, band: number, upToUM: number): number {
  const first = start[band] ?? 0;
  let low = first;
  let high = (start[band + 1] ?? 0) - 1;
  if (high < low || upToUM <= (uM[low] ?? 0)) return 0;
  if (upToUM >= (uM[high] ?? 0)) return areaM2[high] ?? 0;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((uM[middle] ?? 0) <= upToUM) low = middle;
    else high = middle;
  }
  const lengthM = upToUM - (uM[low] ?? 0);
  const wholeM = (uM[high] ?? 0) - (uM[low] ?? 0);
  if (wholeM <= 0) return areaM2[low] ?? 0;
  const w0 = afterM[low] ?? 0;
  const w1 = beforeM[high] ?? 0;
  return (areaM2[low] ?? 0) + lengthM * (w0 + ((w1 - w0) * lengthM) / wholeM / 2);
}

/** Ground of all of a band, m2. */
export function wholeBandArea({ start, areaM2 }: BandWidths, band: number): number {
  const end = start[band + 1] ?? 0;
  return end > (start[band] ?? 0) ? (areaM2[end - 1] ?? 0) : 0;
}

interface Events {
  readonly start: Int32Array;
  readonly uM: Float64Array;
  readonly slope: Float64Array;
  readonly jump: Float64Array;
}

function collectEvents(region: PlaneRegion, layout: BandLayout): Events {
  const start = new Int32Array(layout.bands + 1);
  eachBandEdge(region, layout, (band) => {
    start[band + 1] = (start[band + 1] ?? 0) + 2;
  });
  for (let band = 0; band < layout.bands; band++) start[band + 1] = (start[band + 1] ?? 0) + (start[band] ?? 0);
  const total = start[layout.bands] ?? 0;
  const [uM, slope, jump] = [new Float64Array(total), new Float64Array(total), new Float64Array(total)];
  const next = start.slice();
  eachBandEdge(region, layout, (band, u0, u1, riseM) => {
    const at = next[band] ?? 0;
    next[band] = at + 2;
    const low = Math.min(u0, u1);
    const high = Math.max(u0, u1);
    uM[at] = low;
    uM[at + 1] = high;
    const rate = high - low > 1e-9 ? riseM / (high - low) : 0;
    slope[at] = -rate;
    slope[at + 1] = rate;
    if (rate === 0) jump[at] = -riseM;
  });
  return { start, uM, slope, jump };
}

function eachBandEdge(
  region: PlaneRegion,
  { lowestVM, bandWidthM, bands }: BandLayout,
  visit: (band: number, u0: number, u1: number, riseM: number) => void,
): void {
  for (const ring of region) {
    let ua = ring[ring.length - 2] ?? 0;
    let va = ring[ring.length - 1] ?? 0;
    for (let i = 0; i < ring.length; i += 2) {
      const ub = ring[i] ?? 0;
      const vb = ring[i + 1] ?? 0;
      if (va !== vb) {
        const low = Math.min(va, vb);
        const high = Math.max(va, vb);
        const first = Math.max(0, Math.floor((low - lowestVM) / bandWidthM));
        const last = Math.min(bands - 1, Math.floor((high - lowestVM) / bandWidthM));
        const perV = (ub - ua) / (vb - va);
        for (let band = first; band <= last; band++) {
          const from = Math.max(low, lowestVM + band * bandWidthM);
          const to = Math.min(high, lowestVM + (band + 1) * bandWidthM);
          const rise = to - from;
          const signedRise = vb > va ? rise : -rise;
          visit(band, ua + (from - va) * perV, ua + (to - va) * perV, signedRise);
        }
      }
      ua = ub;
      va = vb;
    }
  }
}

function sortByU({ uM, slope, jump }: Events, first: number, end: number): void {
  if (end - first > 48) return sortManyByU({ uM, slope, jump }, first, end);
  for (let i = first + 1; i < end; i++) {
    const u = uM[i] ?? 0;
    const s = slope[i] ?? 0;
    const j = jump[i] ?? 0;
    let at = i - 1;
    while (at >= first && (uM[at] ?? 0) > u) {
      uM[at + 1] = uM[at] ?? 0;
      slope[at + 1] = slope[at] ?? 0;
      jump[at + 1] = jump[at] ?? 0;
      at--;
    }
    uM[at + 1] = u;
    slope[at + 1] = s;
    jump[at + 1] = j;
  }
}

function sortManyByU({ uM, slope, jump }: Omit<Events, 'start'>, first: number, end: number): void {
  const order = Array.from({ length: end - first }, (_, i) => first + i);
  order.sort((a, b) => (uM[a] ?? 0) - (uM[b] ?? 0));
  for (const column of [uM, slope, jump])
    column.set(
      order.map((i) => column[i] ?? 0),
      first,
    );
}
