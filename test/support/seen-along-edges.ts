import type { FlightTask, PlannedFlight } from '../../src/flight/flight-task';
import type { LngLat } from '../../src/geo/lng-lat';
import { localFrame } from '../../src/geo/local-frame';
import { isInPolygon } from '../../src/geo/point-in-polygon';
import type { Ring } from '../../src/geo/polygon';
import { distanceTo, edgesOf, isInStrip, type Point, toPoint } from './check-flight-plan';

const STEP_M = 4;

/** Share of the ground within half a spacing of holes and no-fly zones that lies in a strip, by sample points beside every edge. */
export function seenAlongEdges({ areas, noFly }: FlightTask, plan: PlannedFlight): number {
  const frame = localFrame(plan.launches[0] ?? [0, 0]);
  const half = plan.lineSpacingM / 2;
  const strips = plan.sorties.flatMap(({ legs }) =>
    legs.flatMap(({ kind, points }) =>
      kind === 'transect' ? [points.map(({ position }) => toPoint(position, frame))] : [],
    ),
  );
  const isTarget = (place: LngLat): boolean =>
    areas.some((area) => isInPolygon(place, area)) &&
    noFly.every(
      ({ polygon, marginM }) =>
        !isInPolygon(place, polygon) && distanceTo(edgesOf(polygon[0], frame), toPoint(place, frame)) > marginM,
    );
  const rings: { ring: Ring; marginM: number }[] = [
    ...areas.flatMap(([, ...holes]) => holes.map((ring) => ({ ring, marginM: 0 }))),
    ...noFly.map(({ polygon: [ring], marginM }) => ({ ring, marginM })),
  ];
  let [all, seen] = [0, 0];
  for (const { ring, marginM } of rings) {
    const edges = edgesOf(ring, frame);
    for (const at of boxPoints(
      edges.map(([at]) => at),
      half + marginM,
    )) {
      const away = distanceTo(edges, at) - marginM;
      if (away > half || !isTarget(frame.toLngLat({ xM: at[0], yM: at[1] }))) continue;
      all++;
      if (strips.some((line) => isInStrip(line, at, half * 1.0005))) seen++;
    }
  }
  return seen / all;
}

function* boxPoints(points: readonly Point[], marginM: number): Generator<Point> {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  for (let x = Math.min(...xs) - marginM; x <= Math.max(...xs) + marginM; x += STEP_M)
    for (let y = Math.min(...ys) - marginM; y <= Math.max(...ys) + marginM; y += STEP_M) yield [x, y];
}
