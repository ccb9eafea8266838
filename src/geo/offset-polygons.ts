import { ClipperOffset, EndType, JoinType, type Path64, type Paths64, PolyTree64 } from 'clipper2-ts';
import { boundsOf, centerOf } from './bounds';
import { pathPolygons } from './clip-paths';
import { type LocalFrame, localFrame } from './local-frame';
import type { Polygon, Ring } from './polygon';
import { polygonUnion } from './polygon-union';

/** Steps in a metre. */
const stepsPerM = 1e4;
/** How far the chords of a rounded corner stay inside its arc at most, m. */
const arcToleranceM = 0.01;
/** Sharp corners reach no farther than this many times the distance; beyond it they are cut. */
const miterLimit = 4;

export interface OffsetOptions {
  /** `round` keeps the distance everywhere; `sharp` keeps corners. Edges moved inwards always stay sharp where they bend out. */
  readonly corners?: 'round' | 'sharp';
}

/**
 * The polygons grown by `distanceM` metres, or shrunk where it is negative: every edge moved along its normal, holes the other
 * way. What grows together is joined; what shrinks away is gone (an empty list). Clipper2 in a local frame around them all;
 * Turf's `buffer` is not used, as it moves edges on a sphere and has no sharp corners.
 */
export function offsetPolygons(
  polygons: readonly Polygon[],
  distanceM: number,
  { corners = 'round' }: OffsetOptions = {},
): Polygon[] {
  const joined = polygonUnion(polygons);
  const bounds = boundsOf(joined.flatMap(([outer]) => outer));
  if (!bounds || distanceM === 0) return joined;
  const frame = localFrame(centerOf(bounds));
  const offset = new ClipperOffset(miterLimit, arcToleranceM * stepsPerM);
  offset.addPaths(toPaths(joined, frame), corners === 'round' ? JoinType.Round : JoinType.Miter, EndType.Polygon);
  const tree = new PolyTree64();
  offset.execute(distanceM * stepsPerM, tree);
  return pathPolygons(tree).map(({ outer, holes }) => [
    toRing(outer, frame),
    ...holes.map((hole) => toRing(hole, frame)),
  ]);
}

function toPaths(polygons: readonly Polygon[], frame: LocalFrame): Paths64 {
  return polygons.flat().map((ring) =>
    ring.slice(0, -1).map((place) => {
      const { xM, yM } = frame.toLocal(place);
      return { x: Math.round(xM * stepsPerM), y: Math.round(yM * stepsPerM) };
    }),
  );
}

function toRing(path: Path64, frame: LocalFrame): Ring {
  const places = path.map(({ x, y }) => frame.toLngLat({ xM: x / stepsPerM, yM: y / stepsPerM }));
  return [...places, ...places.slice(0, 1)];
}
