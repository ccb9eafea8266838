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

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The pieces of a line that lie on the sheet grown by a margin (each edge clipped by Liang and Barsky's way). A canvas would walk every dash
 * of a border that runs on for a million pixels beyond the sheet.
 */
export function runsOnSheet(sheet: SheetFrame, path: WorldPath, marginPx: number): readonly Run[] {
  const runs: { xy: number[]; fromPx: number }[] = [];
  let run: (typeof runs)[number] | undefined;
  let alongPx = 0;
  let a = pixelOf(sheet, path, 0);
  for (let i = 1; 2 * i < path.xy.length; i++) {
    const b = pixelOf(sheet, path, i);
    const lengthPx = Math.hypot(b.x - a.x, b.y - a.y);
    const part = partInside(a, b, { low: -marginPx, high: sheet.sizePx + marginPx });
    if (part && (!run || part.from > 0)) {
      run = {
        xy: [between(a.x, b.x, part.from), between(a.y, b.y, part.from)],
        fromPx: alongPx + part.from * lengthPx,
      };
      runs.push(run);
    }
    if (part) run?.xy.push(between(a.x, b.x, part.to), between(a.y, b.y, part.to));
    if (!part || part.to < 1) run = undefined;
    alongPx += lengthPx;
    a = b;
  }
  return runs;
}

/**
 * A closed ring cut to the sheet grown by a margin, in its pixels (Sutherland and Hodgman's way: what is cut off is closed along the edges,
 * beyond the sheet, so that a filling stays right).
 */
export function ringOnSheet(sheet: SheetFrame, ring: WorldPath, marginPx: number): readonly number[] {
  const [low, high] = [-marginPx, sheet.sizePx + marginPx];
  let xy: readonly number[] = pixelsOf(sheet, ring);
  for (const axis of [0, 1] as const) {
    xy = keepSide(xy, { axis, limit: low, sign: 1 });
    xy = keepSide(xy, { axis, limit: high, sign: -1 });
  }
  return xy;
}

/** A path in the sheet's pixels. */
export function pixelsOf({ worldPx, leftPx, topPx }: SheetFrame, { xy }: WorldPath): readonly number[] {
  return Array.from(xy, (value, i) => value * worldPx - (i % 2 === 0 ? leftPx : topPx));
}

function pixelOf({ worldPx, leftPx, topPx }: SheetFrame, { xy }: WorldPath, i: number): Point {
  return { x: (xy[2 * i] ?? Number.NaN) * worldPx - leftPx, y: (xy[2 * i + 1] ?? Number.NaN) * worldPx - topPx };
}

/** Which shares of an edge bound its part inside a square; undefined where none is. */
function partInside(
  a: Point,
  b: Point,
  { low, high }: { readonly low: number; readonly high: number },
): { readonly from: number; readonly to: number } | undefined {
  let [from, to] = [0, 1];
  for (const [start, step] of [
    [a.x, b.x - a.x],
    [a.y, b.y - a.y],
  ] as const) {
    if (step === 0 && (start < low || start > high)) return undefined;
    if (step === 0) continue;
    const [one, other] = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from <= to ? { from, to } : undefined;
}

/** The ring's part on one side of a line along an axis. */
function keepSide(
  xy: readonly number[],
  { axis, limit, sign }: { readonly axis: 0 | 1; readonly limit: number; readonly sign: 1 | -1 },
): readonly number[] {
  const isIn = (i: number) => ((xy[i + axis] ?? Number.NaN) - limit) * sign >= 0;
  const kept: number[] = [];
  for (let i = 0; i < xy.length; i += 2) {
    const before = i === 0 ? xy.length - 2 : i - 2;
    if (isIn(before) !== isIn(i)) {
      const [a, b] = [xy[before + axis] ?? 0, xy[i + axis] ?? 0];
      const share = (limit - a) / (b - a);
      const other = between(xy[before + 1 - axis] ?? 0, xy[i + 1 - axis] ?? 0, share);
      kept.push(...(axis === 0 ? [limit, other] : [other, limit]));
    }
    if (isIn(i)) kept.push(xy[i] ?? 0, xy[i + 1] ?? 0);
  }
  return kept;
}

function between(a: number, b: number, share: number): number {
  return share === 0 ? a : share === 1 ? b : a + (b - a) * share;
}
