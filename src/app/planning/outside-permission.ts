import { boundsOf, centerOf } from '../../geo/bounds';
import { clipLine } from '../../geo/clip-line';
import type { LngLat } from '../../geo/lng-lat';
import { type LocalFrame, localFrame } from '../../geo/local-frame';
import type { Polygon } from '../../geo/polygon';
import type { Permission } from '../../survey/permission';
import type { Sortie } from '../../survey/sortie';

/** A part of a path in a plane, as `clipLine` takes it. */
type Line = Float64Array;

/**
 * The parts of sorties' paths outside the ground of the permission that holds most of each, a sortie a step. Nothing where there are no
 * permissions, or one holds everywhere.
 */
export function* outsidePermission(
  sorties: readonly Sortie[],
  permissions: readonly Permission[],
): Generator<void, readonly (readonly LngLat[])[]> {
  const limits = permissions.flatMap(({ polygons }) => (polygons ? [polygons] : []));
  const bounds = boundsOf(sorties.map(({ launch }) => launch));
  if (!bounds || limits.length < Math.max(1, permissions.length)) return [];
  const frame = localFrame(centerOf(bounds));
  const grounds = limits.map((polygons) => polygons.map((polygon) => inPlane(polygon, frame)));
  const outside: LngLat[][] = [];
  for (const { legs } of sorties) {
    const path = legs.map(({ points }) =>
      toLine(
        points.map(({ position }) => position),
        frame,
      ),
    );
    const [least = []] = grounds
      .map((ground) => without(path, ground))
      .toSorted((one, other) => lengthM(one) - lengthM(other));
    for (const line of least) outside.push(toPlaces(line, frame));
    yield;
  }
  return outside;
}

function inPlane(polygon: Polygon, frame: LocalFrame): readonly Line[] {
  return polygon.map((ring) => toLine(ring.slice(0, -1), frame));
}

/** Polygons of a permission may overlap: what is outside is outside of each. */
function without(path: readonly Line[], ground: readonly (readonly Line[])[]): readonly Line[] {
  return ground.reduce((left, region) => left.flatMap((line) => clipLine(line, region, 'outside')), path);
}

function toLine(places: readonly LngLat[], frame: LocalFrame): Line {
  return Float64Array.from(
    places.flatMap((place) => {
      const { xM, yM } = frame.toLocal(place);
      return [xM, yM];
    }),
  );
}

function toPlaces(line: Line, frame: LocalFrame): LngLat[] {
  return Array.from({ length: line.length / 2 }, (_, i) =>
    frame.toLngLat({ xM: line[2 * i] ?? 0, yM: line[2 * i + 1] ?? 0 }),
  );
}

function lengthM(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => {
    let ownM = 0;
    for (let i = 2; i < line.length; i += 2) {
      ownM += Math.hypot((line[i] ?? 0) - (line[i - 2] ?? 0), (line[i + 1] ?? 0) - (line[i - 1] ?? 0));
    }
    return sum + ownM;
  }, 0);
}
