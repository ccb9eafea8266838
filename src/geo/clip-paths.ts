import { Clipper64, ClipType, FillRule, type Path64, type Paths64, type PolyPath64, PolyTree64 } from 'clipper2-ts';

/** An outer path and its holes, as Clipper winds them: outer counter-clockwise, holes clockwise, first point not repeated. */
export interface PathPolygon {
  readonly outer: Path64;
  readonly holes: readonly Path64[];
}

export type ClipOperation = 'union' | 'difference' | 'intersection';

export interface ClipInput {
  readonly subject: Paths64;
  readonly clip?: Paths64;
  /** Which ground a path encloses; `nonzero` where every path is wound as `Polygon` is. */
  readonly fill?: 'nonzero' | 'evenodd' | 'positive' | 'negative';
}

const clipTypes = {
  union: ClipType.Union,
  difference: ClipType.Difference,
  intersection: ClipType.Intersection,
} as const;

const fillRules = {
  nonzero: FillRule.NonZero,
  evenodd: FillRule.EvenOdd,
  positive: FillRule.Positive,
  negative: FillRule.Negative,
} as const;

/**
 * Clips paths on an integer grid with Clipper2 (sweep line after Vatti). Turf's `difference`, `intersect` and `union` are not
 * used: on two rings of 1,000 and 4,000 places they take 5 to 7 times as long, and a union of 20,000 footprints, 2.5 s here,
 * did not end within 90 s.
 */
export function clipPaths(
  operation: ClipOperation,
  { subject, clip = [], fill = 'nonzero' }: ClipInput,
): PathPolygon[] {
  const clipper = new Clipper64();
  clipper.addSubject(subject);
  if (clip.length > 0) clipper.addClip(clip);
  const tree = new PolyTree64();
  clipper.execute(clipTypes[operation], fillRules[fill], tree);
  return pathPolygons(tree);
}

/** The polygons of a solution, islands inside holes included. */
export function pathPolygons(tree: PolyTree64): PathPolygon[] {
  return childrenOf(tree).flatMap(polygonsFrom);
}

function polygonsFrom(node: PolyPath64): PathPolygon[] {
  const holes = childrenOf(node);
  const islands = holes.flatMap(childrenOf).flatMap(polygonsFrom);
  return [{ outer: node.poly ?? [], holes: holes.map(({ poly }) => poly ?? []) }, ...islands];
}

function childrenOf(node: PolyPath64): PolyPath64[] {
  return Array.from({ length: node.count }, (_, i) => node.child(i));
}
