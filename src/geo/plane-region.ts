import {
  Clipper64,
  Clipper,
  ClipType,
  EndType,
  FillRule,
  JoinType,
  PathType,
  type Path64,
  type Paths64,
} from 'clipper2-ts';

/** A ring in a metric plane as x, y pairs in metres, its first point not repeated. */
export type PlaneRing = Float64Array;

/** Ground in a metric plane: rings that do not cross, outer ones counter-clockwise, holes clockwise. */
export type PlaneRegion = readonly PlaneRing[];

/** Clipper works on whole numbers: 0.1 mm apart, exact for planes up to 100,000 km wide. */
const UNITS_PER_M = 10_000;
const MITER_LIMIT = 2;

/** Ground inside an odd number of the rings of any one group, all groups joined. */
export function unionRegion(groups: readonly PlaneRegion[]): PlaneRegion {
  const paths = groups.flatMap((rings) => Clipper.union(toPaths(rings), FillRule.EvenOdd));
  return toRegion(Clipper.union(paths, FillRule.NonZero));
}

/** The ground of `region` outside `other`. */
export function subtractRegion(region: PlaneRegion, other: PlaneRegion): PlaneRegion {
  return other.length === 0 ? region : combine(ClipType.Difference, region, other);
}

/** The ground that both have. */
export function intersectRegions(region: PlaneRegion, other: PlaneRegion): PlaneRegion {
  return region.length === 0 || other.length === 0 ? [] : combine(ClipType.Intersection, region, other);
}

/** The region grown by `marginM` on every side, corners mitred up to twice the margin; shrunk for a negative margin. */
export function growRegion(region: PlaneRegion, marginM: number): PlaneRegion {
  if (marginM === 0 || region.length === 0) return region;
  return toRegion(
    Clipper.inflatePaths(toPaths(region), marginM * UNITS_PER_M, JoinType.Miter, EndType.Polygon, MITER_LIMIT),
  );
}

/** The region with every place within `marginM` of it, corners rounded to 2 % of the margin. */
export function growRegionRound(region: PlaneRegion, marginM: number): PlaneRegion {
  if (marginM === 0 || region.length === 0) return region;
  const units = marginM * UNITS_PER_M;
  return toRegion(
    Clipper.inflatePaths(toPaths(region), units, JoinType.Round, EndType.Polygon, MITER_LIMIT, Math.abs(units) * 0.02),
  );
}

/** The region within `distanceM` of a line, bends rounded to 0.2 % of it, ends square. */
export function lineBand(line: Float64Array, distanceM: number): PlaneRegion {
  const units = distanceM * UNITS_PER_M;
  return toRegion(
    Clipper.inflatePaths(toPaths([line]), units, JoinType.Round, EndType.Butt, MITER_LIMIT, units * 0.002),
  );
}

/** Area of a region in the plane, m2. */
export function regionAreaM2(region: PlaneRegion): number {
  return region.reduce((areaM2, ring) => areaM2 + ringSignedAreaM2(ring), 0);
}

/** Area inside a ring in the plane, m2: negative where it runs clockwise. */
export function ringSignedAreaM2(ring: PlaneRing): number {
  let twice = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    twice += (ring[j] ?? 0) * (ring[i + 1] ?? 0) - (ring[i] ?? 0) * (ring[j + 1] ?? 0);
  }
  return twice / 2;
}

function combine(type: ClipType, subject: PlaneRegion, clip: PlaneRegion): PlaneRegion {
  const clipper = new Clipper64();
  clipper.addPaths(toPaths(subject), PathType.Subject);
  clipper.addPaths(toPaths(clip), PathType.Clip);
  const solution: Paths64 = [];
  clipper.execute(type, FillRule.NonZero, solution);
  return toRegion(solution);
}

function toPaths(region: PlaneRegion): Paths64 {
  return region.map((ring) => {
    const path: Path64 = [];
    for (let i = 0; i < ring.length; i += 2) {
      path.push({ x: Math.round((ring[i] ?? 0) * UNITS_PER_M), y: Math.round((ring[i + 1] ?? 0) * UNITS_PER_M) });
    }
    return path;
  });
}

function toRegion(paths: Paths64): PlaneRegion {
  return paths
    .filter((path) => path.length > 2)
    .map((path) => Float64Array.from(path.flatMap(({ x, y }) => [x / UNITS_PER_M, y / UNITS_PER_M])));
}
