import { bandAreaUpTo, bandLayout, type BandWidths, bandWidths, wholeBandArea } from '../geo/band-widths';
import { type LineCrossings, lineCrossings } from '../geo/line-crossings';
import type { PlaneRegion } from '../geo/plane-region';
import type { EdgeGoal } from './edge-goal';
import type { Transect } from './transect';
import { isAlone, type SpanList, spanList, wideSpans } from './wide-spans';

/** Ground to lay transects over, in the plane turned along the heading. */
export interface TurnedGround {
  readonly target: PlaneRegion;
  /** The part of the target within half a spacing of a hole or no-fly zone. */
  readonly beside: PlaneRegion;
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

const SHORTEST_M = 1;
/** Rounding of a plane, as a share. */
const ROUNDING = 1e-7;

/** How much ground lies across each row, and where no row may be flown. */
export interface MeasuredRows {
  readonly all: BandWidths;
  /** Of the ground beside holes and no-fly zones; undefined where the goal does not tell it apart. */
  readonly beside: BandWidths | undefined;
  readonly blocked: LineCrossings;
  readonly groundM2: number;
  readonly besideM2: number;
  readonly spans: SpanList;
}

export function measureRows(
  { target, beside, keepOut }: TurnedGround,
  { spacingM, phaseM, goal }: RowOptions,
): MeasuredRows {
  const layout = bandLayout(target, spacingM, phaseM);
  const all = bandWidths(target, layout);
  const besideWidths = beside.length > 0 && goal.clearShare > goal.share ? bandWidths(beside, layout) : undefined;
  const firstVM = layout.lowestVM + spacingM / 2;
  const blocked = lineCrossings(keepOut, { firstVM, stepM: spacingM, lines: layout.bands });
  const groundM2 = totalArea(all);
  const besideM2 = besideWidths ? totalArea(besideWidths) : 0;
  return { all, beside: besideWidths, blocked, groundM2, besideM2, spans: spanList(all, mostCrossings(blocked)) };
}

function totalArea(widths: BandWidths): number {
  let sum = 0;
  for (let band = 0; band < widths.bands; band++) sum += wholeBandArea(widths, band);
  return sum;
}

function mostCrossings({ start }: LineCrossings): number {
  let most = 0;
  for (let row = 0; row + 1 < start.length; row++) most = Math.max(most, (start[row + 1] ?? 0) - (start[row] ?? 0));
  return most;
}

/** What the transects above a bar show and take. */
export interface RowSums {
  readonly coveredM2: number;
  /** Of it beside holes and no-fly zones, where the goal tells that apart. */
  readonly besideCoveredM2: number;
  readonly timeS: number;
}

/** All pieces of ground wider than the bar, in m across the row, that also pay for their turn at that bar. */
export function layAbove(
  rows: MeasuredRows,
  { speedMS, turnS }: RowOptions,
  { barM, into }: { readonly barM: number; readonly into?: Transect[] },
): RowSums {
  const { all, beside, blocked, spans } = rows;
  const wide = { bar: { barM, bridgeM: speedMS * turnS }, into: spans };
  let coveredM2 = 0;
  let besideCoveredM2 = 0;
  let timeS = 0;
  for (let row = 0; row < all.bands; row++) {
    wideSpans(all, row, wide);
    takeOut(spans, blocked, row);
    for (let i = 0; i < spans.count; i++) {
      const fromUM = spans.fromUM[i] ?? 0;
      const toUM = spans.toUM[i] ?? 0;
      if (toUM - fromUM < SHORTEST_M) continue;
      const areaM2 = bandAreaUpTo(all, row, toUM) - bandAreaUpTo(all, row, fromUM);
      const pieceS = turnS + (toUM - fromUM) / speedMS;
      if (areaM2 < barM * speedMS * pieceS && !isAlone(all, row, { fromUM, toUM, barM })) continue;
      coveredM2 += areaM2;
      if (beside) besideCoveredM2 += bandAreaUpTo(beside, row, toUM) - bandAreaUpTo(beside, row, fromUM);
      timeS += pieceS;
      into?.push({ row, vM: all.lowestVM + (row + 0.5) * all.bandWidthM, fromUM, toUM });
    }
  }
  return { coveredM2, besideCoveredM2, timeS };
}

/** Ground that may still be left, m2; negative where too much is. */
export function groundSlack(rows: MeasuredRows, goal: EdgeGoal, { coveredM2, besideCoveredM2 }: RowSums): number {
  const all = coveredM2 - rows.groundM2 * (goal.share - ROUNDING);
  const clear = coveredM2 - besideCoveredM2 - (rows.groundM2 - rows.besideM2) * (goal.clearShare - ROUNDING);
  return Math.min(all, clear);
}

/** Takes the kept-out stretches of a row out of its spans; those between crossings 1 and 2, 3 and 4 ... */
function takeOut(spans: SpanList, { start, uM }: LineCrossings, row: number): void {
  const { fromUM, toUM } = spans;
  const end = start[row + 1] ?? 0;
  for (let k = start[row] ?? 0; k + 1 < end; k += 2) {
    const outM = uM[k] ?? 0;
    const backM = uM[k + 1] ?? 0;
    for (let i = 0; i < spans.count; i++) {
      const from = fromUM[i] ?? 0;
      const to = toUM[i] ?? 0;
      if (backM <= from || outM >= to) continue;
      if (outM > from && backM < to) {
        fromUM.copyWithin(i + 1, i, spans.count);
        toUM.copyWithin(i + 1, i, spans.count);
        spans.count++;
        toUM[i] = outM;
        fromUM[i + 1] = backM;
      } else if (outM > from) toUM[i] = outM;
      else fromUM[i] = Math.min(backM, to);
    }
  }
}
