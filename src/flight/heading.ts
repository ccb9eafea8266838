import { type PlaneRegion, regionAreaM2 } from '../geo/plane-region';
import { turnedAxes } from '../geo/turned-region';

export interface RankedHeading {
  /** 0 to 180, clockwise from the plane's north. */
  readonly headingDeg: number;
  /** Time beyond that along area / spacing, roughly, s. */
  readonly extraS: number;
}

export interface HeadingOptions {
  readonly spacingM: number;
  readonly speedMS: number;
  /** Time that one more transect adds for its turn, s. */
  readonly turnS: number;
  /** Both where they differ by heading, as in wind. */
  pace?(headingDeg: number): RowPace;
}

/** What rows at a heading cost. */
export interface RowPace {
  /** Speed over ground, the mean of out and back in time, m/s. */
  readonly speedMS: number;
  /** Time that one more transect adds for its turn, s. */
  readonly turnS: number;
}

const STEP_DEG = 1;
const SAME_DEG = 0.01;
const LONGEST_EDGES = 12;

/**
 * Headings by what they would cost, the cheapest first. A heading with rows across an extent of the border adds one turn for
 * each row that the border's edges cross twice, and at each such crossing a line end as long as the square end of the strip asks:
 * both follow from the edges alone, so all headings are looked at. Wind adds what it takes from the speed along the rows.
 */
export function rankHeadings(region: PlaneRegion, options: HeadingOptions): readonly RankedHeading[] {
  const candidates = [...edgeHeadings(region), ...Array.from({ length: 180 / STEP_DEG }, (_, i) => i * STEP_DEG)];
  return distinctHeadings(candidates)
    .map((headingDeg) => ({ headingDeg, extraS: extraTime(region, headingDeg, options) }))
    .sort((a, b) => a.extraS - b.extraS || a.headingDeg - b.headingDeg);
}

/** Headings, the first of any that are the same but for rounding. */
function distinctHeadings(headings: readonly number[]): readonly number[] {
  const known = new Set<number>();
  return headings.filter((headingDeg) => {
    const key = Math.round(headingDeg / SAME_DEG) % Math.round(180 / SAME_DEG);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** The headings of the longest edges. */
function edgeHeadings(region: PlaneRegion): number[] {
  const edges: { lengthM: number; headingDeg: number }[] = [];
  for (const ring of region) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const dx = (ring[i] ?? 0) - (ring[j] ?? 0);
      const dy = (ring[i + 1] ?? 0) - (ring[j + 1] ?? 0);
      edges.push({
        lengthM: Math.hypot(dx, dy),
        headingDeg: ((((Math.atan2(dx, dy) * 180) / Math.PI) % 180) + 180) % 180,
      });
    }
  }
  edges.sort((a, b) => b.lengthM - a.lengthM);
  return edges.slice(0, LONGEST_EDGES).map(({ headingDeg }) => headingDeg);
}

/** Time of rows at a heading beyond that along area / spacing at full speed, roughly, s. */
export function extraTime(region: PlaneRegion, headingDeg: number, options: HeadingOptions): number {
  const { spacingM } = options;
  const rowsM = regionAreaM2(region) / spacingM;
  const { speedMS, turnS } = options.pace?.(headingDeg) ?? options;
  const { sin, cos } = turnedAxes(headingDeg);
  let [acrossM, endM] = [0, 0];
  for (const ring of region) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const dx = (ring[i] ?? 0) - (ring[j] ?? 0);
      const dy = (ring[i + 1] ?? 0) - (ring[j + 1] ?? 0);
      const du = Math.abs(dx * sin + dy * cos);
      const dv = Math.abs(dy * sin - dx * cos);
      acrossM += dv;
      // A slanted border overhangs a square end by du / dv * spacing, half of it lost, but never by more than the edge is long.
      endM += Math.min((du * dv) / spacingM, du) / 2;
    }
  }
  const linksS = slantedLinks(region, headingDeg, { spacingM, speedMS });
  return (acrossM / 2 / spacingM) * turnS + endM / speedMS / 2 + rowsM * (1 / speedMS - 1 / options.speedMS) + linksS;
}

/**
 * Time by which turns along slanted borders are longer than straight across to the next row, s: half of the gaps between rows that an
 * edge passes are flown along it.
 */
export function slantedLinks(
  region: PlaneRegion,
  headingDeg: number,
  { spacingM, speedMS }: { readonly spacingM: number; readonly speedMS: number },
): number {
  const { sin, cos } = turnedAxes(headingDeg);
  let longerM = 0;
  for (const ring of region) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const dx = (ring[i] ?? 0) - (ring[j] ?? 0);
      const dy = (ring[i + 1] ?? 0) - (ring[j + 1] ?? 0);
      const dv = Math.abs(dy * sin - dx * cos);
      longerM += ((Math.hypot(dx, dy) - dv) * Math.min(1, dv / spacingM)) / 2;
    }
  }
  return longerM / speedMS;
}
