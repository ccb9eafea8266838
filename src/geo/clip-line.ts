import type { PlaneRegion } from './plane-region';

const SAME_POINT_M = 1e-6;

/**
 * The pieces of a line (x, y pairs) inside a region, or outside it, in the order of the line. A closed line, which repeats its first
 * point, is not broken there.
 */
export function clipLine(line: Float64Array, region: PlaneRegion, side: 'inside' | 'outside'): Float64Array[] {
  const pieces: number[][] = [];
  let open: number[] | undefined;
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [line[i], line[i + 1], line[i + 2], line[i + 3]];
    const shares = [0, ...crossingShares(region, { ax, ay, bx, by }), 1];
    for (let k = 1; k < shares.length; k++) {
      const [from = 0, to = 0] = [shares[k - 1], shares[k]];
      if ((to - from) * Math.hypot(bx - ax, by - ay) < SAME_POINT_M) continue;
      const middle = (from + to) / 2;
      const isKept = isInRegion(region, ax + middle * (bx - ax), ay + middle * (by - ay)) === (side === 'inside');
      if (!isKept) open = undefined;
      else {
        if (!open) pieces.push((open = [ax + from * (bx - ax), ay + from * (by - ay)]));
        open.push(ax + to * (bx - ax), ay + to * (by - ay));
      }
    }
  }
  return joinedAtStart(line, pieces).map((piece) => withoutFlatPoints(Float64Array.from(piece)));
}

/** Whether a point lies inside an odd number of the rings. */
export function isInRegion(region: PlaneRegion, x: number, y: number): boolean {
  let inside = false;
  for (const ring of region) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = [ring[j], ring[j + 1], ring[i], ring[i + 1]];
      if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
    }
  }
  return inside;
}

interface Piece {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Where a straight piece crosses the rings, as shares of its length, ascending. */
function crossingShares(region: PlaneRegion, { ax, ay, bx, by }: Piece): number[] {
  const shares: number[] = [];
  const [dx, dy] = [bx - ax, by - ay];
  for (const ring of region) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [px = 0, py = 0, qx = 0, qy = 0] = [ring[j], ring[j + 1], ring[i], ring[i + 1]];
      const across = dx * (qy - py) - dy * (qx - px);
      if (across === 0) continue;
      const share = ((px - ax) * (qy - py) - (py - ay) * (qx - px)) / across;
      const along = ((px - ax) * dy - (py - ay) * dx) / across;
      if (share > 0 && share < 1 && along >= 0 && along <= 1) shares.push(share);
    }
  }
  return shares.sort((a, b) => a - b);
}

function joinedAtStart(line: Float64Array, pieces: number[][]): number[][] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || first === last) return pieces;
  const [startX = 0, startY = 0] = [line[0], line[1]];
  const isAtStart = (x = 0, y = 0): boolean => Math.hypot(x - startX, y - startY) < SAME_POINT_M;
  if (!isAtStart(first[0], first[1]) || !isAtStart(last.at(-2), last.at(-1))) return pieces;
  return [[...last, ...first.slice(2)], ...pieces.slice(1, -1)];
}

/** The line without points that lie on the straight way between their neighbours. */
function withoutFlatPoints(line: Float64Array): Float64Array {
  const kept: number[] = [line[0] ?? 0, line[1] ?? 0];
  for (let i = 2; i + 3 < line.length; i += 2) {
    const [px = 0, py = 0] = kept.slice(-2);
    const [x = 0, y = 0, nx = 0, ny = 0] = [line[i], line[i + 1], line[i + 2], line[i + 3]];
    const lengthM = Math.hypot(nx - px, ny - py);
    const asideM = lengthM === 0 ? Infinity : Math.abs((x - px) * (ny - py) - (y - py) * (nx - px)) / lengthM;
    if (asideM > 1e-4) kept.push(x, y);
  }
  kept.push(line.at(-2) ?? 0, line.at(-1) ?? 0);
  return Float64Array.from(kept);
}
