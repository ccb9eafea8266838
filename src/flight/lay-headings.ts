import type { PlaneRegion } from '../geo/plane-region';
import { turnedAxes, turnRegion } from '../geo/turned-region';
import type { FlightGround } from './flight-ground';
import { rankHeadings, type RowPace, slantedLinks } from './heading';
import type { TurnedGround } from './measured-rows';
import type { PatternOptions } from './pattern-plan';
import { rowPace } from './row-pace';
import { layRows, type RowLayout } from './transects';

export interface HeadingLayout {
  readonly headingDeg: number;
  readonly layout: RowLayout;
  /** About the least time that an order of these rows can take, s: to compare headings by. */
  readonly roughS: number;
}

const FEW_PHASES = 2;
/** Of few rows, each phase changes more. */
const FEWEST_PHASES = 6;
const MOST_PHASES = 12;
const ROWS_PHASED = 360;
const MOST_HEADINGS = 200;
const FEWEST_HEADINGS = 16;
const ROWS_LOOKED_AT = 3000;
/** Corners of the border that take as long to lay a heading over as one row. */
const CORNERS_PER_ROW = 16;
const REFINED_SHARE = 0.25;
const MOST_KEPT = 40;
const FEWEST_KEPT = 8;
const ROWS_KEPT = 500;
/** Bar that is tried first on the first rows of all, in spacings. */
const FIRST_BAR = 0.25;

/**
 * Rows worth an order, the fastest first: headings ranked by their border, the best laid out at a few phases of the rows, the best of
 * those at many. Larger ground gets fewer of each; the numbers follow from the task alone, never from the clock. A layout is given
 * up as soon as its bound says that it will not be among those kept.
 */
export function layHeadings(ground: FlightGround, options: PatternOptions): readonly HeadingLayout[] {
  const { heading, spacingM, motion } = options;
  const headings =
    typeof heading === 'number'
      ? [heading]
      : rankHeadings(ground.target, {
          spacingM,
          ...rowPace(0, options),
          speedMS: motion.speedMS,
          pace: (headingDeg) => rowPace(headingDeg, options),
        }).map(({ headingDeg }) => headingDeg);
  const [first] = headings;
  if (first === undefined) return [];
  const { bands } = bestPhase(ground, first, { options, phases: 1, guessM: FIRST_BAR * spacingM, mostS: Infinity }).rows
    .all;
  if (bands === 0) return [];
  const corners = ground.target.reduce((sum, ring) => sum + ring.length / 2, 0);
  const rows = bands + corners / CORNERS_PER_ROW;
  const looked = within(ROWS_LOOKED_AT / rows, FEWEST_HEADINGS, MOST_HEADINGS);
  const kept = within(ROWS_KEPT / rows, FEWEST_KEPT, MOST_KEPT);
  const roughly = fastest(
    ground,
    headings.slice(0, looked).map((headingDeg) => ({ headingDeg })),
    { options, phases: FEW_PHASES, kept: Math.ceil(looked * REFINED_SHARE) },
  );
  return fastest(ground, roughly, { options, phases: within(ROWS_PHASED / rows, FEWEST_PHASES, MOST_PHASES), kept });
}

/** A heading to lay rows at, and the best of them at few phases where that is known. */
type Candidate = Pick<HeadingLayout, 'headingDeg'> & Partial<Pick<HeadingLayout, 'layout'>>;

/** The best layout of each of the best headings, the fastest first. */
function fastest(
  ground: FlightGround,
  candidates: readonly Candidate[],
  { options, phases, kept }: { readonly options: PatternOptions; readonly phases: number; readonly kept: number },
): readonly HeadingLayout[] {
  const found: HeadingLayout[] = [];
  let guessM = FIRST_BAR * options.spacingM;
  for (const { headingDeg, layout: known } of candidates) {
    const worstS = found.length < kept ? Infinity : (found.at(-1)?.roughS ?? Infinity);
    const pace = rowPace(headingDeg, options);
    const linksS = slantedLinks(ground.target, headingDeg, { ...pace, spacingM: options.spacingM });
    const layout = bestPhase(ground, headingDeg, { options, phases, guessM, mostS: worstS - linksS, known });
    if (layout.barM > 0) guessM = layout.barM;
    const roughS = layout.roughS + linksS;
    if (roughS >= worstS) continue;
    const at = found.findIndex((other) => other.roughS > roughS);
    found.splice(at < 0 ? found.length : at, 0, { headingDeg, layout, roughS });
    found.splice(kept);
  }
  return found;
}

interface PhaseSearch {
  readonly options: PatternOptions;
  readonly phases: number;
  /** Bar to try first, m. */
  readonly guessM: number;
  /** A layout that cannot take less is given up, s. */
  readonly mostS: number;
  /** The best layout at few phases, if those were looked at before. */
  readonly known?: RowLayout | undefined;
}

function bestPhase(
  ground: FlightGround,
  headingDeg: number,
  { options, phases, guessM, mostS, known }: PhaseSearch,
): RowLayout {
  const { spacingM, goal } = options;
  const turned = turnedGround(ground, headingDeg);
  const pace: RowPace = rowPace(headingDeg, options);
  const tried = known ? rowPhases(turned, spacingM, FEW_PHASES) : [];
  let best = known;
  for (const phaseM of rowPhases(turned, spacingM, phases)) {
    if (tried.includes(phaseM)) continue;
    const layout = layRows(
      turned,
      { spacingM, phaseM, goal, ...pace },
      { guessM: best && best.barM > 0 ? best.barM : guessM, mostS: Math.min(mostS, best?.roughS ?? Infinity) },
    );
    if (!best || layout.roughS < best.roughS) best = layout;
  }
  if (!best) throw new Error('No phase of the rows was tried.');
  return best;
}

/** Phases spread over one spacing, and those that put the edge of a band on a long edge that lies along the rows. */
function rowPhases({ target }: TurnedGround, spacingM: number, count: number): readonly number[] {
  const found = Array.from({ length: count }, (_, i) => (i * spacingM) / count);
  for (const ring of target) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const du = Math.abs((ring[i] ?? 0) - (ring[j] ?? 0));
      const middle = ((ring[i + 1] ?? 0) + (ring[j + 1] ?? 0)) / 2;
      const dv = Math.abs((ring[i + 1] ?? 0) - (ring[j + 1] ?? 0));
      if (du > 5 * spacingM && dv < spacingM / 10 && found.length < 2 * count) found.push(middle);
    }
  }
  return found;
}

function turnedGround(ground: FlightGround, headingDeg: number): TurnedGround {
  const axes = turnedAxes(headingDeg);
  const turned = (region: PlaneRegion): PlaneRegion => turnRegion(region, axes);
  return { target: turned(ground.target), beside: turned(ground.beside), keepOut: turned(ground.keepOutGrown) };
}

function within(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}
