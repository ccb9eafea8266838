import type { PlaneRegion } from './plane-region';

/** Where lines v = firstVM + k * stepM cross the rings of a region: the u of line k are `uM[start[k]]` to `uM[start[k + 1] - 1]`, sorted. */
export interface LineCrossings {
  readonly start: Int32Array;
  readonly uM: Float64Array;
}

export interface LineSet {
  readonly firstVM: number;
  readonly stepM: number;
  readonly lines: number;
}

/** Crossings of equally spaced lines with all rings. Between the 1st and 2nd, 3rd and 4th ... a line is inside (even-odd). */
export function lineCrossings(region: PlaneRegion, set: LineSet): LineCrossings {
  const start = new Int32Array(set.lines + 1);
  eachCrossing(region, set, (line) => {
    start[line + 1] = (start[line + 1] ?? 0) + 1;
  });
  for (let line = 0; line < set.lines; line++) start[line + 1] = (start[line + 1] ?? 0) + (start[line] ?? 0);
  const uM = new Float64Array(start[set.lines] ?? 0);
  const next = start.slice();
  eachCrossing(region, set, (line, u) => {
    const at = next[line] ?? 0;
    next[line] = at + 1;
    uM[at] = u;
  });
  for (let line = 0; line < set.lines; line++) sortPart(uM, start[line] ?? 0, start[line + 1] ?? 0);
  return { start, uM };
}

const FEW = 16;

function sortPart(uM: Float64Array, first: number, end: number): void {
  if (end - first > FEW) {
    uM.subarray(first, end).sort();
    return;
  }
  for (let i = first + 1; i < end; i++) {
    const u = uM[i] ?? 0;
    let at = i - 1;
    for (; at >= first && (uM[at] ?? 0) > u; at--) uM[at + 1] = uM[at] ?? 0;
    uM[at + 1] = u;
  }
}

function eachCrossing(
  region: PlaneRegion,
  { firstVM, stepM, lines }: LineSet,
  visit: (line: number, uM: number) => void,
): void {
  for (const ring of region) {
    let ua = ring[ring.length - 2] ?? 0;
    let va = ring[ring.length - 1] ?? 0;
    for (let i = 0; i < ring.length; i += 2) {
      const ub = ring[i] ?? 0;
      const vb = ring[i + 1] ?? 0;
      const low = Math.min(va, vb);
      const high = Math.max(va, vb);
      // Half open, [low, high): a vertex on a line counts once, a level edge never.
      const first = Math.max(0, Math.ceil((low - firstVM) / stepM));
      for (let line = first; line < lines; line++) {
        const vM = firstVM + line * stepM;
        if (vM >= high) break;
        if (vM >= low) visit(line, ua + ((vM - va) * (ub - ua)) / (vb - va));
      }
      ua = ub;
      va = vb;
    }
  }
}
