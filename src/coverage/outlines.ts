import { degreeLengths } from '../geo/curvature';
import type { LngLat } from '../geo/lng-lat';
import type { Polygon } from '../geo/polygon';
import { type PixelOutline, toPixels } from './pixel-grid';

/** Places as an outline on the raster. */
export function outlineOf(places: readonly LngLat[]): PixelOutline {
  const outline = new Float64Array(2 * places.length);
  places.forEach((place, i) => outline.set(toPixels(place), 2 * i));
  return outline;
}

/** A polygon's rings as outlines on the raster. */
export function ringsOf(polygon: Polygon): readonly PixelOutline[] {
  return polygon.map((ring) => outlineOf(ring.slice(0, -1)));
}

/** The rectangle around a line, square ends; undefined for a line without length. */
export function stripOf(from: LngLat, to: LngLat, widthM: number): PixelOutline | undefined {
  const { lngM, latM } = degreeLengths((from[1] + to[1]) / 2);
  const [eastM, northM] = [(to[0] - from[0]) * lngM, (to[1] - from[1]) * latM];
  const lengthM = Math.hypot(eastM, northM);
  if (lengthM === 0) return undefined;
  const half = widthM / 2 / lengthM;
  const [sideLng, sideLat] = [(-northM * half) / lngM, (eastM * half) / latM];
  return outlineOf([
    [from[0] - sideLng, from[1] - sideLat],
    [to[0] - sideLng, to[1] - sideLat],
    [to[0] + sideLng, to[1] + sideLat],
    [from[0] + sideLng, from[1] + sideLat],
  ]);
}

/** Whether a point of the raster lies in a convex outline: on the same side of all its edges. */
export function isInOutline(outline: PixelOutline, x: number, y: number): boolean {
  let [isLeft, isRight] = [false, false];
  for (let i = 0, j = outline.length - 2; i < outline.length; j = i, i += 2) {
    const [ax, ay] = [outline[j] ?? 0, outline[j + 1] ?? 0];
    const side = ((outline[i] ?? 0) - ax) * (y - ay) - ((outline[i + 1] ?? 0) - ay) * (x - ax);
    if (side > 0) isLeft = true;
    else if (side < 0) isRight = true;
  }
  return !(isLeft && isRight);
}

/** The smallest convex outline around two (monotone chain, Andrew 1979). */
export function hullOf(one: PixelOutline, other: PixelOutline): PixelOutline {
  const points = [...pointsOf(one), ...pointsOf(other)].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const [lower, upper] = [halfHull(points), halfHull(points.toReversed())];
  return Float64Array.from([...lower.slice(0, -1), ...upper.slice(0, -1)].flat());
}

type PixelPoint = readonly [x: number, y: number];

function pointsOf(outline: PixelOutline): PixelPoint[] {
  return Array.from({ length: outline.length / 2 }, (_, i) => [outline[2 * i] ?? 0, outline[2 * i + 1] ?? 0]);
}

function halfHull(points: readonly PixelPoint[]): PixelPoint[] {
  const hull: PixelPoint[] = [];
  for (const point of points) {
    for (let before = hull.at(-1); before; before = hull.at(-1)) {
      const first = hull.at(-2);
      if (!first || turns(first, before, point)) break;
      hull.pop();
    }
    hull.push(point);
  }
  return hull;
}

function turns([ax, ay]: PixelPoint, [bx, by]: PixelPoint, [cx, cy]: PixelPoint): boolean {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0;
}
