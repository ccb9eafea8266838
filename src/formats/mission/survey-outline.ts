import type { LngLat } from '../../geo/lng-lat';
import { localFrame } from '../../geo/local-frame';
import type { LocalPoint } from '../../geo/local-point';
import type { Sortie } from '../../survey/sortie';

/** Transects that differ more from one another in direction are not one survey, degrees. */
const MOST_TURN_DEG = 1;

/** The convex ground that parallel transects cover, and their direction. */
export interface SurveyOutline {
  /** Counter-clockwise, without a repeated last place. */
  readonly ring: readonly LngLat[];
  /** True bearing, 0 to 180. */
  readonly headingDeg: number;
}

/**
 * The hull of the strips of a sortie's transects; undefined where the sortie is no simple survey: transects that bend, are not
 * parallel, or are joined by a path with corners of its own.
 */
export function surveyOutline({ launch, legs }: Sortie, lineSpacingM: number): SurveyOutline | undefined {
  const frame = localFrame(launch);
  const transects = legs.filter(({ kind }) => kind === 'transect');
  const turns = legs.slice(1, -1).filter(({ kind }) => kind === 'transit');
  if (transects.length === 0 || [...transects, ...turns].some(({ points }) => points.length !== 2)) return undefined;
  const lines = transects.map(({ points }) => points.map(({ position }) => frame.toLocal(position)));
  const headings = lines.map(headingDeg);
  const [first = 0] = headings;
  if (headings.some((heading) => Math.abs(((heading - first + 270) % 180) - 90) > MOST_TURN_DEG)) return undefined;
  const corners = lines.flatMap((line) => stripCorners(line, first, lineSpacingM / 2));
  return { ring: hull(corners).map((point) => frame.toLngLat(point)), headingDeg: first };
}

function headingDeg([a, b]: readonly LocalPoint[]): number {
  const degrees = a && b ? (Math.atan2(b.xM - a.xM, b.yM - a.yM) * 180) / Math.PI : 0;
  return (degrees + 360) % 180;
}

function stripCorners(line: readonly LocalPoint[], heading: number, sideM: number): LocalPoint[] {
  const [eastM, northM] = [Math.cos((heading * Math.PI) / 180) * sideM, -Math.sin((heading * Math.PI) / 180) * sideM];
  return line.flatMap(({ xM, yM }) => [
    { xM: xM + eastM, yM: yM + northM },
    { xM: xM - eastM, yM: yM - northM },
  ]);
}

/** Convex hull (Andrew's monotone chain), counter-clockwise; points on its sides are dropped. */
function hull(points: readonly LocalPoint[]): LocalPoint[] {
  const sorted = [...points].sort((a, b) => a.xM - b.xM || a.yM - b.yM);
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function chain(points: readonly LocalPoint[]): LocalPoint[] {
  const side: LocalPoint[] = [];
  for (const point of points) {
    while (side.length >= 2 && !turnsLeft(side.at(-2), side.at(-1), point)) side.pop();
    side.push(point);
  }
  return side.slice(0, -1);
}

/** Whether the way from a to c turns left at b, more than a decimetre beside the straight one: less is rounding. */
function turnsLeft(a: LocalPoint | undefined, b: LocalPoint | undefined, c: LocalPoint): boolean {
  if (!a || !b) return false;
  const doubleAreaM2 = (b.xM - a.xM) * (c.yM - a.yM) - (b.yM - a.yM) * (c.xM - a.xM);
  return doubleAreaM2 > 0.1 * Math.hypot(c.xM - a.xM, c.yM - a.yM);
}
