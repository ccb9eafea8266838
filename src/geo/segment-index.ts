import Flatbush from 'flatbush';
import type { Bounds } from './bounds';
import type { Segment } from './crossing';
import type { LngLat } from './lng-lat';

/** Segments of several rings in a static R-tree. */
export interface SegmentIndex {
  readonly segments: readonly Segment[];
  /** Ring that each segment belongs to, and its position in it. */
  readonly ringOf: Int32Array;
  readonly placeInRing: Int32Array;
  /** Calls `visit` with each segment whose box meets `box`, until it returns true. */
  visitInBox(box: Bounds, visit: (segment: number) => boolean): void;
}

/** Index over rings without their closing place (`distinctPlaces`). */
export function segmentIndex(rings: readonly (readonly LngLat[])[]): SegmentIndex {
  const segments = rings.flatMap(ringSegments);
  const ringOf = Int32Array.from(rings.flatMap((ring, r) => ring.map(() => r)));
  const placeInRing = Int32Array.from(rings.flatMap((ring) => ring.map((_, i) => i)));
  const tree = new Flatbush(segments.length);
  for (const [[aLng, aLat], [bLng, bLat]] of segments) {
    tree.add(Math.min(aLng, bLng), Math.min(aLat, bLat), Math.max(aLng, bLng), Math.max(aLat, bLat));
  }
  tree.finish();
  return {
    segments,
    ringOf,
    placeInRing,
    visitInBox({ west, south, east, north }, visit) {
      let done = false;
      tree.search(west, south, east, north, (segment) => {
        done ||= visit(segment);
        return false;
      });
    },
  };
}

function ringSegments(ring: readonly LngLat[]): Segment[] {
  return ring.map((from, i) => [from, ring[(i + 1) % ring.length] ?? from]);
}
