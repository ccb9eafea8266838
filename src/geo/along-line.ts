import type { LngLat } from './lng-lat';
import { localFrame } from './local-frame';

/** Where a place lies beside a line: way from its start to the nearest point, and the distance to that point, m. */
export interface AlongLine {
  readonly alongM: number;
  readonly asideM: number;
}

/** The nearest point of a line to a place, in a plane around the place; undefined for a line without length. */
export function alongLine(line: readonly LngLat[], place: LngLat): AlongLine | undefined {
  const frame = localFrame(place);
  const points = line.map((one) => frame.toLocal(one));
  let best: AlongLine | undefined;
  let sofarM = 0;
  points.slice(1).forEach((to, i) => {
    const from = points[i];
    if (!from) return;
    const [dx, dy] = [to.xM - from.xM, to.yM - from.yM];
    const lengthM = Math.hypot(dx, dy);
    if (lengthM === 0) return;
    const share = Math.min(1, Math.max(0, -(from.xM * dx + from.yM * dy) / lengthM ** 2));
    const asideM = Math.hypot(from.xM + share * dx, from.yM + share * dy);
    if (!best || asideM < best.asideM) best = { alongM: sofarM + share * lengthM, asideM };
    sofarM += lengthM;
  });
  return best;
}
