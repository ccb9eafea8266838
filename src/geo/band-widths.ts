import type { PlaneRegion } from './plane-region';
import { sortedOrder } from './sorted-order';

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
  const start = eventStarts(region, layout);
  const total = start[layout.bands] ?? 0;
  const columns = new Float64Array(4 * total);
  const [uM, beforeM, afterM, areaM2] = [0, 1, 2, 3].map((k) => columns.subarray(k * total, (k + 1) * total));
  if (!uM || !beforeM || !afterM || !areaM2) throw new Error('Four columns were asked for.');
  // Until they are summed up, the columns of the widths hold how they change at each event.
  const events = { start, uM, jump: beforeM, slope: afterM };
  collectEvents(region, layout, events);
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
      const widthBefore = width;
      width += events.jump[i] ?? 0;
      rate += events.slope[i] ?? 0;
      beforeM[i] = widthBefore;
      areaM2[i] = area;
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

/** Where the width across bands changes: by a jump there, and by a slope from there on. */
interface Events {
  readonly start: Int32Array;
  readonly uM: Float64Array;
  readonly slope: Float64Array;
  readonly jump: Float64Array;
}

/** Where the events of each band begin: two for each part of an edge in it. */
function eventStarts(region: PlaneRegion, { lowestVM, bandWidthM, bands }: BandLayout): Int32Array {
  const start = new Int32Array(bands + 1);
  for (const ring of region) {
    let va = ring[ring.length - 1] ?? 0;
    for (let i = 1; i < ring.length; i += 2) {
      const vb = ring[i] ?? 0;
      if (va !== vb) {
        const first = Math.max(0, Math.floor((Math.min(va, vb) - lowestVM) / bandWidthM));
        const last = Math.min(bands - 1, Math.floor((Math.max(va, vb) - lowestVM) / bandWidthM));
        for (let band = first; band <= last; band++) start[band + 1] = (start[band + 1] ?? 0) + 2;
      }
      va = vb;
    }
  }
  for (let band = 0; band < bands; band++) start[band + 1] = (start[band + 1] ?? 0) + (start[band] ?? 0);
  return start;
}

function collectEvents(
  region: PlaneRegion,
  { lowestVM, bandWidthM, bands }: BandLayout,
  { start, uM, slope, jump }: Events,
): void {
  const next = start.slice();
  for (const ring of region) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [ua = 0, va = 0, ub = 0, vb = 0] = [ring[j], ring[j + 1], ring[i], ring[i + 1]];
      if (va === vb) continue;
      const low = Math.min(va, vb);
      const high = Math.max(va, vb);
      const first = Math.max(0, Math.floor((low - lowestVM) / bandWidthM));
      const last = Math.min(bands - 1, Math.floor((high - lowestVM) / bandWidthM));
      const perV = (ub - ua) / (vb - va);
      const sign = vb > va ? 1 : -1;
      for (let band = first; band <= last; band++) {
        const from = Math.max(low, lowestVM + band * bandWidthM);
        const to = Math.min(high, lowestVM + (band + 1) * bandWidthM);
        const [u0, u1] = [ua + (from - va) * perV, ua + (to - va) * perV];
        const at = next[band] ?? 0;
        next[band] = at + 2;
        const lowUM = Math.min(u0, u1);
        const highUM = Math.max(u0, u1);
        uM[at] = lowUM;
        uM[at + 1] = highUM;
        const riseM = sign * (to - from);
        const rate = highUM - lowUM > 1e-9 ? riseM / (highUM - lowUM) : 0;
        slope[at] = -rate;
        slope[at + 1] = rate;
        if (rate === 0) jump[at] = -riseM;
      }
    }
  }
}

const FEW_EVENTS = 48;

function sortByU({ uM, slope, jump }: Events, first: number, end: number): void {
  if (end - first > FEW_EVENTS) {
    const order = sortedOrder(uM.subarray(first, end));
    for (const column of [uM, slope, jump]) {
      const unsorted = column.slice(first, end);
      for (let i = 0; i < order.length; i++) column[first + i] = unsorted[order[i] ?? 0] ?? 0;
    }
    return;
  }
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
