import type { WorldBox } from '../geo/mercator';
import type { WorldPath } from './world-path';

/** A square piece of the world in pixels: those of its side, of the whole world's, and of its corner in the world. */
export interface SheetFrame {
  readonly sizePx: number;
  readonly worldPx: number;
  readonly leftPx: number;
  readonly topPx: number;
}

/** A piece of a line on a sheet, in its pixels: x, y, x, y; and how far along the whole line it begins. */
export interface Run {
  readonly xy: readonly number[];
  readonly fromPx: number;
}

/**
 * The pieces of a line that lie on the sheet grown by a margin (each edge clipped by Liang and Barsky's way). A canvas would walk every dash
 * of a border that runs on for a million pixels beyond the sheet.
 */
export function runsOnSheet(sheet: SheetFrame, path: WorldPath, marginPx: number): readonly Run[] {
  const { worldPx, leftPx, topPx } = sheet;
  const box = grownBox(sheet, marginPx);
  const runs: { xy: number[]; fromPx: number }[] = [];
  if (isBeside({ fromX: path.box.left, fromY: path.box.top, toX: path.box.right, toY: path.box.bottom }, box))
    return runs;
  let run: (typeof runs)[number] | undefined;
  let along = 0;
  for (let i = 2; i < path.xy.length; i += 2) {
    const edge = edgeAt(path.xy, i);
    const [dx, dy] = [edge.toX - edge.fromX, edge.toY - edge.fromY];
    const part = isBeside(edge, box) ? undefined : partInside(edge, box);
    // Not by `Math.hypot`, which takes longer than all else here.
    const length = Math.sqrt(dx * dx + dy * dy);
    if (part && (!run || part.from > 0)) {
      run = { xy: [], fromPx: (along + part.from * length) * worldPx };
      runs.push(run);
      run.xy.push((edge.fromX + dx * part.from) * worldPx - leftPx, (edge.fromY + dy * part.from) * worldPx - topPx);
    }
    if (part)
      run?.xy.push(
        between(edge.fromX, edge.toX, part.to) * worldPx - leftPx,
        between(edge.fromY, edge.toY, part.to) * worldPx - topPx,
      );
    if (!part || part.to < 1) run = undefined;
    along += length;
  }
  return runs;
}

/**
 * A closed ring cut to the sheet grown by a margin, in its pixels (Sutherland and Hodgman's way: what is cut off is closed along the edges,
 * beyond the sheet, so that a filling stays right).
 */
export function ringOnSheet(sheet: SheetFrame, ring: WorldPath, marginPx: number): readonly number[] {
  const { left, right, top, bottom } = grownBox(sheet, marginPx);
  let xy: ArrayLike<number> = ring.xy;
  if (ring.box.left < left) xy = keepSide(xy, { axis: 0, limit: left, sign: 1 });
  if (ring.box.right > right) xy = keepSide(xy, { axis: 0, limit: right, sign: -1 });
  if (ring.box.top < top) xy = keepSide(xy, { axis: 1, limit: top, sign: 1 });
  if (ring.box.bottom > bottom) xy = keepSide(xy, { axis: 1, limit: bottom, sign: -1 });
  const { worldPx, leftPx, topPx } = sheet;
  const cut: number[] = [];
  for (let i = 0; i < xy.length; i += 2) {
    cut.push((xy[i] ?? Number.NaN) * worldPx - leftPx, (xy[i + 1] ?? Number.NaN) * worldPx - topPx);
  }
  return cut;
}

function grownBox({ worldPx, leftPx, topPx, sizePx }: SheetFrame, marginPx: number): WorldBox {
  return {
    left: (leftPx - marginPx) / worldPx,
    right: (leftPx + sizePx + marginPx) / worldPx,
    top: (topPx - marginPx) / worldPx,
    bottom: (topPx + sizePx + marginPx) / worldPx,
  };
}

interface Edge {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/** The edge that ends at the i-th of the values. */
function edgeAt(xy: Float64Array, i: number): Edge {
  return {
    fromX: xy[i - 2] ?? Number.NaN,
    fromY: xy[i - 1] ?? Number.NaN,
    toX: xy[i] ?? Number.NaN,
    toY: xy[i + 1] ?? Number.NaN,
  };
}

/** Whether an edge lies wholly beyond one side: nearly all of a long border do. */
function isBeside({ fromX, fromY, toX, toY }: Edge, { left, right, top, bottom }: WorldBox): boolean {
  return (
    (fromX < left && toX < left) ||
    (fromX > right && toX > right) ||
    (fromY < top && toY < top) ||
    (fromY > bottom && toY > bottom)
  );
}

/** Which shares of an edge bound its part inside a box; undefined where none is. */
function partInside(
  { fromX, fromY, toX, toY }: Edge,
  { left, right, top, bottom }: WorldBox,
): { readonly from: number; readonly to: number } | undefined {
  let [from, to] = [0, 1];
  for (const [start, step, low, high] of [
    [fromX, toX - fromX, left, right],
    [fromY, toY - fromY, top, bottom],
  ] as const) {
    if (step === 0) continue;
    const [one, other] = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from <= to ? { from, to } : undefined;
}

/** The ring's part on one side of a line along an axis. */
function keepSide(
  xy: ArrayLike<number>,
  { axis, limit, sign }: { readonly axis: 0 | 1; readonly limit: number; readonly sign: 1 | -1 },
): readonly number[] {
  const kept: number[] = [];
  const depthAt = (i: number) => ((xy[i + axis] ?? Number.NaN) - limit) * sign;
  let before = xy.length - 2;
  let depthBefore = depthAt(before);
  for (let i = 0; i < xy.length; i += 2) {
    const depth = depthAt(i);
    if (depth >= 0 !== depthBefore >= 0) {
      const share = depthBefore / (depthBefore - depth);
      const other = between(xy[before + 1 - axis] ?? Number.NaN, xy[i + 1 - axis] ?? Number.NaN, share);
      kept.push(axis === 0 ? limit : other, axis === 0 ? other : limit);
    }
    if (depth >= 0) kept.push(xy[i] ?? Number.NaN, xy[i + 1] ?? Number.NaN);
    [before, depthBefore] = [i, depth];
  }
  return kept;
}

function between(a: number, b: number, share: number): number {
  return share === 0 ? a : share === 1 ? b : a + (b - a) * share;
}
