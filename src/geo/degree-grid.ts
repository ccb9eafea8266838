import type { Path64, Paths64, Point64 } from 'clipper2-ts';
import { boundsOf, centerOf } from './bounds';
import type { PathPolygon } from './clip-paths';
import type { LngLat } from './lng-lat';
import type { Polygon, Ring } from './polygon';
import { toCanonicalPolygon } from './to-canonical-polygon';

/** Polygons as paths of whole numbers around their middle, and back. */
export interface DegreeGrid {
  toPaths(polygons: readonly Polygon[]): Paths64;
  toPolygons(found: readonly PathPolygon[]): Polygon[];
}

/** Steps in a degree: 0.11 mm along a meridian. */
const stepsPerDegree = 1e9;
/** Rings whose mean width is below this are rounding, not ground: 1.1 mm. */
const narrowestSteps = 10;

/**
 * The grid around the middle of all polygons that take part. It keeps degrees rather than a metric plane: edges are straight in
 * degrees (RFC 7946), and a 50 km edge along a parallel would move by 47 m in its middle if it were straight in metres.
 * Corners that a clip leaves where they were come back as the same numbers.
 */
export function degreeGrid(polygons: readonly Polygon[]): DegreeGrid {
  const bounds = boundsOf(polygons.flatMap(([outer]) => outer));
  const [lng0, lat0] = bounds ? centerOf(bounds) : [0, 0];
  const originals = new Map<string, LngLat>();

  function toPoint(place: LngLat): Point64 {
    const point = {
      x: Math.round((place[0] - lng0) * stepsPerDegree),
      y: Math.round((place[1] - lat0) * stepsPerDegree),
    };
    const key = `${point.x},${point.y}`;
    if (!originals.has(key)) originals.set(key, place);
    return point;
  }

  function toRing(path: Path64): Ring {
    const places = path.map(({ x, y }) => originals.get(`${x},${y}`) ?? onGrid(x, y));
    return [...places, ...places.slice(0, 1)];
  }

  function onGrid(x: number, y: number): LngLat {
    return [lng0 + x / stepsPerDegree, lat0 + y / stepsPerDegree];
  }

  return {
    toPaths: (some) =>
      some.flatMap((polygon) => toCanonicalPolygon(polygon).map((ring) => ring.slice(0, -1).map(toPoint))),
    toPolygons: (found) =>
      found
        .filter(({ outer }) => isWide(outer))
        .map(({ outer, holes }) => [toRing(outer), ...holes.filter(isWide).map(toRing)]),
  };
}

function isWide(path: Path64): boolean {
  let [twiceArea, perimeter] = [0, 0];
  path.forEach((point, i) => {
    const next = path[(i + 1) % path.length] ?? point;
    twiceArea += point.x * next.y - next.x * point.y;
    perimeter += Math.hypot(next.x - point.x, next.y - point.y);
  });
  return Math.abs(twiceArea) > narrowestSteps * perimeter;
}
