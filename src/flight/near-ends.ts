import type { Links } from './links';

/** For each end, the nearest ends of other transects: `ends[k * end]` to `ends[k * (end + 1) - 1]`, nearest first, -1 for none. */
export interface NearEnds {
  readonly k: number;
  readonly ends: Int32Array;
}

/** The `k` nearest ends of each end, in the plane. Transects must be sorted by row. */
export function nearEnds(links: Links, k: number): NearEnds {
  const count = links.transects.length * 2;
  const ends = new Int32Array(count * k).fill(-1);
  const gaps = new Float64Array(k);
  for (let end = 0; end < count; end++) {
    const u = links.endU(end);
    const v = links.endV(end);
    const own = end >> 1;
    const base = end * k;
    gaps.fill(Infinity);
    const offer = (other: number): void => {
      const du = links.endU(other) - u;
      const dv = links.endV(other) - v;
      const gap = du * du + dv * dv;
      if (gap >= (gaps[k - 1] ?? 0)) return;
      let at = k - 1;
      while (at > 0 && (gaps[at - 1] ?? 0) > gap) {
        gaps[at] = gaps[at - 1] ?? 0;
        ends[base + at] = ends[base + at - 1] ?? -1;
        at--;
      }
      gaps[at] = gap;
      ends[base + at] = other;
    };
    for (const step of [-1, 1]) {
      for (let t = own + step; t >= 0 && 2 * t < count; t += step) {
        const dv = links.endV(2 * t) - v;
        if (dv * dv > (gaps[k - 1] ?? 0)) break;
        offer(2 * t);
        offer(2 * t + 1);
      }
    }
  }
  return { k, ends };
}
