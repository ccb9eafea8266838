import { bufferLines } from '../../geo/buffer-lines';
import { destination } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { Polygon } from '../../geo/polygon';
import { polygonIntersection } from '../../geo/polygon-intersection';
import type { FlightSettings } from '../flight-settings';
import type { FlightTask } from '../flight-task';
import { corridorLines } from './corridor';

const CORNERS = 36;
/** Ground that stands for a point to fly around, m. */
const POINT_RADIUS_M = 1;
/** Photo distances from the middle of an inspection to its ends, and one to spare. */
const INSPECTION_DISTANCES = 3;

/**
 * The task with the ground that its pattern is about: the band of a corridor (inside the areas where there are any), or the
 * surroundings of a chosen point; otherwise as it is. Holes of areas that are no longer part of it stay closed.
 */
export function patternAreas(task: FlightTask, { spacingM, photoDistanceM = spacingM }: FlightSettings): FlightTask {
  const { corridor, around, parameters } = task;
  if (parameters.pattern === 'corridor' && corridor) {
    const band = bufferLines(corridorLines(corridor), corridor.widthM / 2);
    return withAreas(task, task.areas.length === 0 ? band : polygonIntersection(task.areas, band));
  }
  if (around && parameters.pattern === 'orbit') return withAreas(task, [disc(around, POINT_RADIUS_M)]);
  if (around && parameters.pattern === 'inspection') {
    return withAreas(task, [disc(around, Math.max(spacingM, INSPECTION_DISTANCES * photoDistanceM))]);
  }
  return task;
}

function withAreas(task: FlightTask, areas: readonly Polygon[]): FlightTask {
  const holes = task.areas.flatMap(([, ...rings]) => rings.map((ring) => ({ polygon: [ring] as const, marginM: 0 })));
  return { ...task, areas, noFly: [...task.noFly, ...holes] };
}

function disc(middle: LngLat, radiusM: number): Polygon {
  const ring = Array.from({ length: CORNERS }, (_, i) => destination(middle, -(i * 360) / CORNERS, radiusM));
  return [[...ring, ...ring.slice(0, 1)]];
}
