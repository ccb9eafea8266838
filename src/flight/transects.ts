import type { BandWidths } from '../geo/band-widths';
import {
  groundSlack,
  layAbove,
  type MeasuredRows,
  measureRows,
  type RowOptions,
  type TurnedGround,
} from './measured-rows';
import type { Transect } from './transect';

/** Rows of transects before they are written out. */
export interface RowLayout {
  readonly options: RowOptions;
  readonly rows: MeasuredRows;
  /** Ground narrower than this across a row is left, m: the best known bar that keeps the goal, and the least that is known not to. */
  readonly barM: number;
  readonly tooHighM: number;
  /** No choice of these rows that keeps the goal takes less than about this, s: to compare layouts by. */
  readonly roughS: number;
}

export interface LaidTransects {
  readonly transects: readonly Transect[];
  /** Ground that their strips cover, m2, and how much of it may still be left by the goal. */
  readonly coveredM2: number;
  readonly slackM2: number;
  /** Ground that they leave within half a spacing of holes and no-fly zones, m2; 0 where the goal does not tell it apart. */
  readonly edgeOpenM2: number;
  readonly widths: BandWidths;
}

export interface LayOptions {
  /** Bar to try first, m. */
  readonly guessM: number;
  /** A layout that cannot take less than this is given up, s. */
  readonly mostS: number;
}

/** Bars tried to compare rows; the time that follows is off by the square of what the bar is off. */
const ROUGH_TRIES = 4;
const CLOSE_SHARE = 0.05;
/** Halvings of the bar for rows that are flown; 2^-9 of a strip's width decides nothing. */
const HALVINGS = 9;

/**
 * Rows of transects, long enough that the square ends of their strips cover the ground, never inside what is to be kept out.
 * Where the goal leaves a share of the ground open, the pieces that cover least for their time are left out: one bar for ground
 * per second holds for line ends and for whole transects, so that no other choice of the same rows is faster (Lagrange). For the same
 * reason every bar tried gives a bound: its time less what the ground that it still may leave could save at that bar.
 */
export function layRows(ground: TurnedGround, options: RowOptions, { guessM, mostS }: LayOptions): RowLayout {
  const rows = measureRows(ground, options);
  const { goal } = options;
  const mostM = highestBar(options);
  if (mostM <= 0) return wholeRows(rows, options);
  const openM2 = Math.min(rows.groundM2 * (1 - goal.share), (rows.groundM2 - rows.besideM2) * (1 - goal.clearShare));
  let [barM, tooHighM, roughS] = [0, Infinity, -Infinity];
  let atM = Math.min(guessM, mostM);
  for (let tries = 0; tries < ROUGH_TRIES; tries++) {
    const trial = tryBar(rows, options, atM);
    roughS = Math.max(roughS, trial.boundS);
    if (trial.slackM2 >= 0) barM = atM;
    else tooHighM = atM;
    if (barM === mostM || roughS > mostS) break;
    // Slanted line ends leave ground with the square of the bar.
    const lostM2 = openM2 - trial.slackM2;
    const expectedM = lostM2 > 0 && openM2 > 0 ? atM * Math.sqrt(openM2 / lostM2) : mostM;
    const nextM = Math.min(expectedM, mostM);
    const isBetween = nextM > barM && nextM < tooHighM;
    if (isBetween && Math.abs(nextM - atM) < CLOSE_SHARE * atM) break;
    atM = isBetween ? nextM : (barM + tooHighM) / 2;
  }
  if (barM === 0 && roughS <= mostS && tooHighM < Infinity) {
    const whole = wholeRows(rows, options);
    if (whole.roughS < roughS) return { ...whole, tooHighM };
  }
  return { options, rows, barM, tooHighM, roughS };
}

/** The same rows with the highest bar that keeps the goal, nearly. */
export function settleBar(layout: RowLayout): RowLayout {
  const { rows, options } = layout;
  const mostM = highestBar(options);
  let { barM, tooHighM, roughS } = layout;
  if (mostM <= 0 || barM === mostM) return layout;
  for (let i = 0; i < HALVINGS && Math.min(tooHighM, mostM) - barM > mostM / 2 ** HALVINGS; i++) {
    const atM = tooHighM === Infinity ? mostM : (barM + tooHighM) / 2;
    const { slackM2, boundS } = tryBar(rows, options, atM);
    roughS = Math.max(roughS, boundS);
    if (slackM2 >= 0) barM = atM;
    else tooHighM = atM;
    if (barM === mostM) break;
  }
  return { ...layout, barM, tooHighM, roughS: barM === 0 ? wholeRows(rows, options).roughS : roughS };
}

/** The transects of a layout, sorted by row and then by u. */
export function transectsOf({ rows, options, barM }: RowLayout): LaidTransects {
  const transects: Transect[] = [];
  const laid = layAbove(rows, options, { barM, into: transects });
  return {
    transects,
    coveredM2: laid.coveredM2,
    slackM2: Math.max(0, groundSlack(rows, options.goal, laid)),
    edgeOpenM2: Math.max(0, rows.besideM2 - laid.besideCoveredM2),
    widths: rows.all,
  };
}

function highestBar({ goal, spacingM }: RowOptions): number {
  return Math.min(goal.widestLeftM, spacingM);
}

function wholeRows(rows: MeasuredRows, options: RowOptions): RowLayout {
  const { timeS } = layAbove(rows, options, { barM: 0 });
  return { options, rows, barM: 0, tooHighM: Infinity, roughS: timeS };
}

function tryBar(rows: MeasuredRows, options: RowOptions, barM: number): { slackM2: number; boundS: number } {
  const laid = layAbove(rows, options, { barM });
  const slackM2 = groundSlack(rows, options.goal, laid);
  return { slackM2, boundS: laid.timeS - slackM2 / (barM * options.speedMS) };
}
