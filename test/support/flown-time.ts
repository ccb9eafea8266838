import type { PlannedFlight } from '../../src/flight/flight-task';
import { centerOf, boundsOf } from '../../src/geo/bounds';
import { localFrame } from '../../src/geo/local-frame';

type Point = readonly [xM: number, yM: number];

const ACCELERATION = 1.7;
const CORNER_MS = 2.8;
const REACH_M = 5;

/**
 * Hours of a plan from its first transect's start to its last one's end, judged from the flown places alone, by other code than
 * the planner's: trapezoids at 1.7 m/s2, 2.8 m/s at corners over 20 degrees, gentler bends at most at sqrt(a * radius) with the bend
 * measured over 10 m of path, rest at both ends.
 */
export function flownPatternHours({ sorties }: PlannedFlight, speedMS: number): number {
  const legs = sorties.flatMap((sortie) => sortie.legs);
  const first = legs.findIndex(({ kind }) => kind === 'transect');
  const last = legs.findLastIndex(({ kind }) => kind === 'transect');
  const places = legs.slice(first, last + 1).flatMap(({ points }) => points.map(({ position }) => position));
  const bounds = boundsOf(places);
  const frame = localFrame(bounds ? centerOf(bounds) : [0, 0]);
  const points = places.map((place): Point => {
    const { xM, yM } = frame.toLocal(place);
    return [xM, yM];
  });
  return flownS(distinct(points), speedMS) / 3600;
}

function flownS(points: readonly Point[], speedMS: number): number {
  const lengths = points.slice(1).map((point, i) => away(points[i], point));
  const speeds = points.map((_, i) =>
    i === 0 || i === points.length - 1 ? 0 : bendSpeed(turnDeg(points, i), speedMS),
  );
  lengths.forEach((lengthM, i) => {
    speeds[i + 1] = Math.min(speeds[i + 1] ?? 0, Math.sqrt((speeds[i] ?? 0) ** 2 + 2 * ACCELERATION * lengthM));
  });
  for (let i = lengths.length - 1; i >= 0; i--) {
    speeds[i] = Math.min(speeds[i] ?? 0, Math.sqrt((speeds[i + 1] ?? 0) ** 2 + 2 * ACCELERATION * (lengths[i] ?? 0)));
  }
  return lengths.reduce(
    (sum, lengthM, i) => sum + trapezoidS(lengthM, [speeds[i] ?? 0, speeds[i + 1] ?? 0], speedMS),
    0,
  );
}

function trapezoidS(lengthM: number, [from, to]: readonly [number, number], speedMS: number): number {
  const rampM = (end: number): number => (speedMS ** 2 - end ** 2) / 2 / ACCELERATION;
  const rampsM = rampM(from) + rampM(to);
  if (rampsM <= lengthM) return (2 * speedMS - from - to) / ACCELERATION + (lengthM - rampsM) / speedMS;
  const peakMS = Math.sqrt(Math.max(ACCELERATION * lengthM + (from ** 2 + to ** 2) / 2, Math.max(from, to) ** 2));
  return (2 * peakMS - from - to) / ACCELERATION;
}

function bendSpeed(turn: number, speedMS: number): number {
  if (turn > 20) return CORNER_MS;
  return turn < 0.01 ? speedMS : Math.min(speedMS, Math.sqrt((ACCELERATION * 2 * REACH_M * 180) / (turn * Math.PI)));
}

/** Degrees between the chord of the 5 m before a point and that of the 5 m after it. */
function turnDeg(points: readonly Point[], i: number): number {
  const at = points[i] ?? [0, 0];
  const [before, after] = [reached(points, i, -1), reached(points, i, 1)];
  const turn = Math.atan2(after[1] - at[1], after[0] - at[0]) - Math.atan2(at[1] - before[1], at[0] - before[0]);
  return Math.abs((((((turn * 180) / Math.PI + 180) % 360) + 360) % 360) - 180);
}

function reached(points: readonly Point[], from: number, step: 1 | -1): Point {
  let leftM = REACH_M;
  for (let i = from; ; i += step) {
    const at: Point = points[i] ?? [0, 0];
    const next = points[i + step];
    if (!next) return at;
    const lengthM = away(at, next);
    if (lengthM >= leftM) {
      return [at[0] + ((next[0] - at[0]) * leftM) / lengthM, at[1] + ((next[1] - at[1]) * leftM) / lengthM];
    }
    leftM -= lengthM;
  }
}

function distinct(points: readonly Point[]): readonly Point[] {
  const found: Point[] = [];
  for (const point of points) if (found.length === 0 || away(found.at(-1), point) > 0.01) found.push(point);
  return found;
}

function away(a: Point | undefined, b: Point): number {
  return a ? Math.hypot(b[0] - a[0], b[1] - a[1]) : 0;
}
