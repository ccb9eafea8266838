import { ClipperOffset, EndType, JoinType, PolyTree64 } from 'clipper2-ts';
import { boundsOf, centerOf } from './bounds';
import { pathPolygons } from './clip-paths';
import type { LngLat } from './lng-lat';
import { localFrame } from './local-frame';
import type { Polygon } from './polygon';

const STEPS_PER_M = 1e4;
const ARC_TOLERANCE_M = 0.05;
const MITER_LIMIT = 2;

/** The ground within `distanceM` of lines, bends rounded, ends square: a band twice as wide. */
export function bufferLines(lines: readonly (readonly LngLat[])[], distanceM: number): Polygon[] {
  const bounds = boundsOf(lines.flat());
  if (!bounds) return [];
  const frame = localFrame(centerOf(bounds));
  const offset = new ClipperOffset(MITER_LIMIT, ARC_TOLERANCE_M * STEPS_PER_M);
  const paths = lines.map((line) =>
    line.map((place) => {
      const { xM, yM } = frame.toLocal(place);
      return { x: Math.round(xM * STEPS_PER_M), y: Math.round(yM * STEPS_PER_M) };
    }),
  );
  offset.addPaths(paths, JoinType.Round, EndType.Butt);
  const tree = new PolyTree64();
  offset.execute(distanceM * STEPS_PER_M, tree);
  return pathPolygons(tree).map(({ outer, holes }): Polygon => {
    const toRing = (path: typeof outer): LngLat[] => {
      const places = path.map(({ x, y }) => frame.toLngLat({ xM: x / STEPS_PER_M, yM: y / STEPS_PER_M }));
      return [...places, ...places.slice(0, 1)];
    };
    return [toRing(outer), ...holes.map(toRing)];
  });
}
