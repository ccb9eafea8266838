import type { FlightTask, PlannedFlight } from '../../src/flight/flight-task';
import { distanceM } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { localFrame, type LocalFrame } from '../../src/geo/local-frame';
import type { Polygon } from '../../src/geo/polygon';
import { seeded } from './seeded';

export type Point = readonly [xM: number, yM: number];
type Edges = readonly (readonly [Point, Point])[];

/** Room for rounding: the ruler of the plans lets a path come this far into a hole, m. */
const INTO_HOLE_M = 1;
const STEP_M = 8;

/**
 * The oracle of flight plans: judges a plan from its geometry, by other means than the planner's, and says in words what is wrong
 * with it. Empty for a sound plan. Where transects are cut for turns (`cutForTurns`), as much ground must be seen as the plan says.
 */
export function checkFlightPlan(task: FlightTask, plan: PlannedFlight, { cutForTurns = false } = {}): string[] {
  const frame = localFrame(plan.launches[0] ?? [0, 0]);
  const rings = task.areas.flatMap((area) => area.map((ring) => edgesOf(ring, frame)));
  const keepOut = [...task.areas.flatMap(([, ...holes]) => holes), ...task.noFly.flatMap(({ polygon }) => polygon)].map(
    (ring) => edgesOf(ring, frame),
  );
  return [
    ...sortieFaults(task, plan),
    ...placeFaults(plan, frame, { rings, keepOut, spacingM: plan.lineSpacingM }),
    ...coverageFaults(task, plan, { frame, cutForTurns }),
  ];
}

function sortieFaults(task: FlightTask, plan: PlannedFlight): string[] {
  const { enduranceMin = Infinity, reservePct, rangeM = Infinity } = task.parameters;
  const usableS = enduranceMin * 60 * (1 - reservePct / 100);
  return plan.sorties.flatMap(({ code, number, launch, legs, durationS, lengthM }, i) => {
    const faults: string[] = [];
    if (number !== i + 1) faults.push(`${code} has number ${number} in place ${i + 1}.`);
    if (durationS > usableS + 1e-6) faults.push(`${code} takes ${durationS} s of ${usableS} s.`);
    const places = legs.map(({ points }) => points.map(({ position }) => position));
    const flown = places.flat();
    if (gap(flown[0], launch) > 0.01 || gap(flown.at(-1), launch) > 0.01)
      faults.push(`${code} does not begin and end at its launch site.`);
    places.slice(1).forEach((points, k) => {
      if (gap(places[k]?.at(-1), points[0]) > 0.01) faults.push(`${code}: leg ${k + 2} does not join leg ${k + 1}.`);
    });
    const geodesicM = flown.reduce((sum, place, k) => sum + (k === 0 ? 0 : gap(flown[k - 1], place)), 0);
    if (Math.abs(geodesicM - lengthM) > 0.001 * lengthM + 1)
      faults.push(`${code} says ${lengthM} m and is ${geodesicM} m long.`);
    const farthestM = Math.max(...flown.map((place) => gap(place, launch)));
    if (farthestM > rangeM * 1.001) faults.push(`${code} goes ${farthestM} m from its launch site.`);
    return faults;
  });
}

interface Places {
  readonly rings: readonly Edges[];
  readonly keepOut: readonly Edges[];
  readonly spacingM: number;
}

/** Every few metres of every path: out of what is to be kept out; on transects no farther outside than square ends need. */
function placeFaults(plan: PlannedFlight, frame: LocalFrame, { rings, keepOut, spacingM }: Places): string[] {
  const faults: string[] = [];
  const allEdges = rings.flat();
  for (const { code, legs } of plan.sorties) {
    for (const { kind, points } of legs) {
      for (const at of samples(points.map(({ position }) => toPoint(position, frame)))) {
        if (keepOut.some((ring) => isInside([ring], at) && distanceTo(ring, at) > INTO_HOLE_M)) {
          faults.push(`${code}: a ${kind} enters a hole or no-fly zone at ${at.map(Math.round).join(', ')}.`);
        }
        if (kind === 'transect' && !isInside(rings, at) && distanceTo(allEdges, at) > (spacingM / 2) * 1.01) {
          faults.push(`${code}: a transect leaves the area at ${at.map(Math.round).join(', ')}.`);
        }
        if (faults.length > 5) return faults;
      }
    }
  }
  return faults;
}

/** Compares the strips with a grid of sample points in the area. */
function coverageFaults(
  task: FlightTask,
  plan: PlannedFlight,
  { frame, cutForTurns }: { readonly frame: LocalFrame; readonly cutForTurns: boolean },
): string[] {
  const strips = plan.sorties.flatMap(({ legs }) =>
    legs
      .filter(({ kind }) => kind === 'transect')
      .map(({ points }) => points.map(({ position }) => toPoint(position, frame))),
  );
  const areas = task.areas.map((area) => area.map((ring) => edgesOf(ring, frame)));
  const holes = task.areas
    .flatMap(([, ...rings]) => rings)
    .map((ring) => ({ rings: [edgesOf(ring, frame)], marginM: 0 }));
  const zones = task.noFly.map(({ polygon, marginM }) => ({
    rings: polygon.map((ring) => edgesOf(ring, frame)),
    marginM,
  }));
  const keepOut = [...holes, ...zones];
  const awayM = ({ rings, marginM }: (typeof keepOut)[number], at: Point): number =>
    isInside(rings, at) ? 0 : Math.min(...rings.map((ring) => distanceTo(ring, at))) - marginM;
  const half = (plan.lineSpacingM / 2) * 1.0005;
  let [all, allSeen, clear, clearSeen] = [0, 0, 0, 0];
  for (const at of gridPoints(task.areas, frame)) {
    if (!areas.some((rings) => isInside(rings, at)) || zones.some((zone) => awayM(zone, at) <= 0)) continue;
    const isSeen = strips.some((line) => isInStrip(line, at, half));
    const isClear = keepOut.every((kept) => awayM(kept, at) > half);
    all++;
    if (isSeen) allSeen++;
    if (isClear) clear++;
    if (isClear && isSeen) clearSeen++;
  }
  const faults: string[] = [];
  const least = task.parameters.edge === 'strip' ? 0.999 : 0.99;
  // Two standard errors of a sample of this size are let pass.
  const room = (share: number, n: number): number =>
    2.5 * Math.sqrt((share * (1 - share)) / Math.max(1, n)) + 1.5 / Math.max(1, n);
  const hasKeepOut = keepOut.length > 0;
  if (!cutForTurns && clear > 200 && clearSeen / clear < least - (hasKeepOut ? 0.006 : 0) - room(least, clear))
    faults.push(`Only ${clearSeen} of ${clear} clear points are seen.`);
  if (
    (!hasKeepOut || cutForTurns) &&
    all > 200 &&
    Math.abs((100 * allSeen) / all - plan.plannedCoveragePct) > 100 * room(0.99, all) + 0.3
  ) {
    faults.push(`${(100 * allSeen) / all} % are seen, the plan says ${plan.plannedCoveragePct} %.`);
  }
  return faults;
}

export function edgesOf(ring: readonly LngLat[], frame: LocalFrame): Edges {
  const points = ring.map((place) => toPoint(place, frame));
  return points.slice(1).map((point, i) => [points[i] ?? point, point] as const);
}

export function toPoint(place: LngLat, frame: LocalFrame): Point {
  const { xM, yM } = frame.toLocal(place);
  return [xM, yM];
}

function gap(a: LngLat | undefined, b: LngLat | undefined): number {
  return a && b ? distanceM(a, b) : Infinity;
}

function* samples(line: readonly Point[]): Generator<Point> {
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    if (!a || !b) continue;
    const lengthM = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const n = Math.max(1, Math.ceil(lengthM / STEP_M));
    for (let k = 0; k <= n; k++) yield [a[0] + ((b[0] - a[0]) * k) / n, a[1] + ((b[1] - a[1]) * k) / n];
  }
}

/** One point in each square of a grid, anywhere in it: points in rows would all fall beside a line that lies along them. */
function* gridPoints(areas: readonly Polygon[], frame: LocalFrame): Generator<Point> {
  const points = areas.flatMap(([outer]) => outer.map((place) => toPoint(place, frame)));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const stepM = Math.sqrt(((right - left) * (high - low)) / 3000);
  const random = seeded(1);
  for (let y = low; y < high; y += stepM)
    for (let x = left; x < right; x += stepM) yield [x + random() * stepM, y + random() * stepM];
}

function isInside(rings: readonly Edges[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [[ax, ay], [bx, by]] of ring) {
      if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
    }
  }
  return inside;
}

export function distanceTo(edges: Edges, [x, y]: Point): number {
  let nearest = Infinity;
  for (const [[ax, ay], [bx, by]] of edges) {
    const [dx, dy] = [bx - ax, by - ay];
    const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return nearest;
}

export function isInStrip(line: readonly Point[], [x, y]: Point, half: number): boolean {
  return line.slice(1).some(([bx, by], i) => {
    const [ax, ay] = line[i] ?? [bx, by];
    const [dx, dy] = [bx - ax, by - ay];
    const lengthM = Math.hypot(dx, dy);
    const along = ((x - ax) * dx + (y - ay) * dy) / lengthM;
    const across = Math.abs((x - ax) * dy - (y - ay) * dx) / lengthM;
    return along >= 0 && along <= lengthM && across <= half;
  });
}
