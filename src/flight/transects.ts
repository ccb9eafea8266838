import { bandAreaM2, type BandLayout, bandLayout, type BandWidths, bandWidths } from '../geo/band-widths';
import { type LineCrossings, lineCrossings } from '../geo/line-crossings';
import type { PlaneRegion } from '../geo/plane-region';
import type { EdgeGoal } from './edge-goal';
import type { Transect } from './transect';

/** Ground to lay transects over, in the plane turned along the heading. */
export interface TurnedGround {
  readonly target: PlaneRegion;
  /** The part of the target farther than half a spacing from a hole or no-fly zone; absent where it is all of it. */
  readonly clear?: PlaneRegion;
  /** Holes and no-fly zones, with a clearance. */
  readonly keepOut: PlaneRegion;
}

export interface RowOptions {
  readonly spacingM: number;
  /** v of the edge between two rows, modulo the spacing. */
  readonly phaseM: number;
  readonly goal: EdgeGoal;
  readonly speedMS: number;
  /** Time that one more transect adds for its turn, s. */
  readonly turnS: number;
}

export interface LaidTransects {
  readonly transects: readonly Transect[];
  /** Ground that their strips cover, m2, of all and of the clear ground. */
  readonly coveredM2: number;
  readonly clearCoveredM2: number;
  /** Time along them and for one turn each, s: what to compare two layouts by before they are ordered. */
  readonly roughS: number;
}

/** Halvings of the value below which ground is left; 2^-14 of a strip's width decides nothing. */
const HALVINGS = 14;
const SHORTEST_M = 1;

/**
 * Rows of transects, long enough that the square ends of their strips cover the ground, never inside what is to be kept out.
 * Where the goal leaves a share of the ground open, the pieces that cover least for their time are left out: one bar for ground
 * per second holds for line ends and for whole transects, so that no other choice of the same rows is faster (Lagrange).
 */
export function layTransects(ground: TurnedGround, options: RowOptions): LaidTransects {
  const rows = measureRows(ground, options);
  const { goal, spacingM } = options;
  const need = {
    allM2: goal.share * rows.groundM2 - slackM2(rows.groundM2),
    clearM2: goal.clearShare * rows.clearM2 - slackM2(rows.clearM2),
  };
  const meets = (laid: LaidTransects): boolean => laid.coveredM2 >= need.allM2 && laid.clearCoveredM2 >= need.clearM2;
  let [best, low, high] = [layAbove(rows, options, 0), 0, Math.min(goal.widestLeftM, spacingM)];
  if (high <= 0 || !meets(best)) return best;
  const boldest = layAbove(rows, options, high);
  if (meets(boldest)) return boldest;
  for (let i = 0; i < HALVINGS; i++) {
    const barM = (low + high) / 2;
    const laid = layAbove(rows, options, barM);
    if (meets(laid)) [best, low] = [laid, barM];
    else high = barM;
  }
  return best;
}

/** Rounding of a plane of this size. */
function slackM2(areaM2: number): number {
  return areaM2 * 1e-7;
}

interface MeasuredRows {
  readonly layout: BandLayout;
  readonly all: BandWidths;
  readonly clear: BandWidths | undefined;
  readonly blocked: LineCrossings;
  readonly groundM2: number;
  readonly clearM2: number;
}

function measureRows({ target, clear, keepOut }: TurnedGround, { spacingM, phaseM }: RowOptions): MeasuredRows {
  const layout = bandLayout(target, spacingM, phaseM);
  const all = bandWidths(target, layout);
  const clearWidths = clear && bandWidths(clear, layout);
  const blocked = lineCrossings(keepOut, {
    firstVM: layout.lowestVM + spacingM / 2,
    stepM: spacingM,
    lines: layout.bands,
  });
  const groundM2 = totalM2(all);
  return { layout, all, clear: clearWidths, blocked, groundM2, clearM2: clearWidths ? totalM2(clearWidths) : groundM2 };
}

function totalM2(widths: BandWidths): number {
  let sum = 0;
  for (let band = 0; band < widths.bands; band++) sum += bandAreaM2(widths, band, -Infinity, Infinity);
  return sum;
}

/** All pieces of ground wider than the bar, in m across the row, that also pay for their turn at that bar. */
function layAbove(rows: MeasuredRows, options: RowOptions, barM: number): LaidTransects {
  const { layout, all, clear, blocked } = rows;
  const { speedMS, turnS } = options;
  const transects: Transect[] = [];
  let [coveredM2, clearCoveredM2, roughS] = [0, 0, 0];
  for (let row = 0; row < layout.bands; row++) {
    const vM = layout.lowestVM + (row + 0.5) * layout.bandWidthM;
    for (const [fromUM, toUM] of openParts(wideParts(all, row, barM, speedMS * turnS), blocked, row)) {
      if (toUM - fromUM < SHORTEST_M) continue;
      const areaM2 = bandAreaM2(all, row, fromUM, toUM);
      const timeS = turnS + (toUM - fromUM) / speedMS;
      if (areaM2 < barM * speedMS * timeS && !isAlone(all, row, fromUM, toUM, barM)) continue;
      transects.push({ row, vM, fromUM, toUM });
      coveredM2 += areaM2;
      clearCoveredM2 += clear ? bandAreaM2(clear, row, fromUM, toUM) : areaM2;
      roughS += timeS;
    }
  }
  return { transects, coveredM2, clearCoveredM2, roughS };
}

type Span = [fromUM: number, toUM: number];

/** Spans of a row where the ground is wider than the bar; dips between two spans that are shorter than a turn are flown through. */
function wideParts(widths: BandWidths, row: number, barM: number, turnM: number): Span[] {
  const barely = 1e-6;
  const spans: Span[] = [];
  for (const [from, to] of spansAbove(widths, row, barely)) {
    const wide = barM > barely ? spansAbove(widths, row, barM, [from, to]) : [[from, to] satisfies Span];
    if (wide.length === 0 && isAlone(widths, row, from, to, barM)) spans.push([from, to]);
    let open: Span | undefined;
    for (const span of wide) {
      if (open && span[0] - open[1] <= turnM) open[1] = span[1];
      else spans.push((open = [span[0], span[1]]));
    }
  }
  return spans;
}

/** Whether no neighbouring row is wide enough near this span to see its ground too. */
function isAlone(widths: BandWidths, row: number, fromUM: number, toUM: number, barM: number): boolean {
  const enough = Math.max(barM, widths.bandWidthM / 2);
  return ![row - 1, row + 1].some(
    (other) =>
      other >= 0 &&
      other < widths.bands &&
      spansAbove(widths, other, enough).some(([from, to]) => from < toUM && to > fromUM),
  );
}

function spansAbove({ start, uM, beforeM, afterM }: BandWidths, row: number, barM: number, within?: Span): Span[] {
  const spans: Span[] = [];
  const end = start[row + 1] ?? 0;
  const [low, high] = within ?? [-Infinity, Infinity];
  let from: number | undefined;
  for (let i = start[row] ?? 0; i + 1 < end; i++) {
    const u0 = uM[i] ?? 0;
    const u1 = uM[i + 1] ?? 0;
    if (u1 < low || u0 > high) continue;
    const w0 = afterM[i] ?? 0;
    const w1 = beforeM[i + 1] ?? 0;
    if (w0 > barM) from ??= u0;
    else if (from !== undefined) from = close(spans, from, u0);
    if (w0 > barM !== w1 > barM && u1 > u0) {
      const u = u0 + ((barM - w0) * (u1 - u0)) / (w1 - w0);
      if (w1 > barM) from ??= u;
      else if (from !== undefined) from = close(spans, from, u);
    }
  }
  if (from !== undefined) close(spans, from, uM[end - 1] ?? 0);
  return spans;
}

function close(spans: Span[], from: number, to: number): undefined {
  if (to > from) spans.push([from, to]);
  return undefined;
}

/** What is left of spans outside the kept-out stretches of their row. */
function openParts(spans: readonly Span[], { start, uM }: LineCrossings, row: number): readonly Span[] {
  const end = start[row + 1] ?? 0;
  let open = spans;
  for (let i = start[row] ?? 0; i + 1 < end; i += 2) {
    const outM = uM[i] ?? 0;
    const backM = uM[i + 1] ?? 0;
    open = open.flatMap(([from, to]): Span[] => {
      if (backM <= from || outM >= to) return [[from, to]];
      const parts: Span[] = [];
      if (outM > from) parts.push([from, outM]);
      if (backM < to) parts.push([backM, to]);
      return parts;
    });
  }
  return open;
}
