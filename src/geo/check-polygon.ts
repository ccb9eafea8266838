import { type Bounds, boundsOf } from './bounds';
import { type Crossing, crossing, type Segment, samePlace } from './crossing';
import { distinctPlaces } from './distinct-places';
import { isLngLat, type LngLat } from './lng-lat';
import type { Polygon, Ring } from './polygon';
import { segmentIndex, type SegmentIndex } from './segment-index';

export type PolygonFault =
  | 'self-crossing'
  | 'zero-area'
  | 'too-few-places'
  | 'out-of-range'
  | 'not-finite'
  | 'hole-outside'
  | 'holes-overlap';

export type PolygonCheck =
  | { readonly valid: true }
  | { readonly valid: false; readonly reason: PolygonFault; readonly at?: LngLat };

/** A place this near to another ring's edge lies on it: 0.1 mm, since a place snapped to a slanted edge never lies exactly on it. */
const snapDeg = 1e-9;
/** A ring narrower than this encloses no ground: 1 mm in degrees of a meridian. */
const narrowestDeg = 1e-8;

/**
 * Whether a polygon is one that can be planned, and if not, what is wrong and where. Rings may run either way, be unclosed and
 * repeat places (`toCanonicalPolygon` mends that). A ring must not meet itself, not even in a point; holes lie inside the outer
 * ring and do not overlap, but may touch it or each other in points (OGC Simple Features, 6.1.11).
 *
 * Segments are found through an R-tree, since Turf's `kinks` compares each with each: 0.18 s for 4,000 places, and growing
 * with the square.
 */
export function checkPolygon(polygon: Polygon): PolygonCheck {
  const fault = faultOfPlaces(polygon) ?? faultOfShape(polygon.map(distinctPlaces));
  return fault ?? { valid: true };
}

/** Two segments of the index, the lower first. */
type Pair = readonly [first: number, second: number];
type Fault = Exclude<PolygonCheck, { valid: true }>;

function fault(reason: PolygonFault, at?: LngLat): Fault {
  return { valid: false, reason, ...(at && { at }) };
}

function faultOfPlaces(polygon: readonly Ring[]): Fault | undefined {
  for (const place of polygon.flat()) {
    if (!Number.isFinite(place[0]) || !Number.isFinite(place[1])) return fault('not-finite');
    if (!isLngLat(place)) return fault('out-of-range', place);
  }
  return undefined;
}

function faultOfShape(rings: readonly LngLat[][]): Fault | undefined {
  if (rings.length === 0) return fault('too-few-places');
  for (const ring of rings) {
    if (ring.length < 3) return fault('too-few-places', ring[0]);
    if (isNarrow(ring)) return fault('zero-area', ring[0]);
  }
  const index = segmentIndex(rings);
  return faultOfMeetings(index, rings) ?? faultOfHoles(index, rings);
}

/** Whether all places lie within `narrowestDeg` of the line from the first to the farthest one. */
function isNarrow([first, ...others]: readonly LngLat[]): boolean {
  if (!first) return true;
  const eastShare = Math.cos((first[1] * Math.PI) / 180);
  const steps = others.map(([lng, lat]) => [(lng - first[0]) * eastShare, lat - first[1]] as const);
  const [farX, farY] = steps.reduce((far, step) => (Math.hypot(...step) > Math.hypot(...far) ? step : far), [0, 0]);
  const farthest = Math.hypot(farX, farY);
  if (farthest < narrowestDeg) return true;
  return steps.every(([x, y]) => Math.abs(farX * y - farY * x) / farthest < narrowestDeg);
}

function faultOfMeetings(index: SegmentIndex, rings: readonly LngLat[][]): Fault | undefined {
  let found: Fault | undefined;
  for (const [first, segment] of index.segments.entries()) {
    index.visitInBox(boxOf(segment), (second) => {
      if (second <= first) return false;
      found = faultOfPair(index, rings, [first, second]);
      return found !== undefined;
    });
    if (found) return found;
  }
  return undefined;
}

function faultOfPair(index: SegmentIndex, rings: readonly LngLat[][], pair: Pair): Fault | undefined {
  const [first, second] = pair;
  const [a, b] = [index.segments[first], index.segments[second]];
  const meeting = a && b && crossing(a, b);
  if (!meeting) return undefined;
  const [ringA = 0, ringB = 0] = [index.ringOf[first], index.ringOf[second]];
  if (ringA === ringB) return isJoint(meeting, index, pair, rings) ? undefined : fault('self-crossing', meeting.at);
  if (meeting.how === 'touch' || (meeting.how === 'cross' && isSnapped(a, b))) return undefined;
  return fault(ringA === 0 || ringB === 0 ? 'hole-outside' : 'holes-overlap', meeting.at);
}

/** Whether an end of one segment lies on the other one, within snapping. */
function isSnapped(a: Segment, b: Segment): boolean {
  return a.some((end) => isOn(end, b)) || b.some((end) => isOn(end, a));
}

function isOn([lng, lat]: LngLat, [from, to]: Segment): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((lng - from[0]) * dx + (lat - from[1]) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(from[0] + share * dx - lng, from[1] + share * dy - lat) <= snapDeg;
}

/** Whether a ring meets itself only where one segment ends and the next begins. */
function isJoint(meeting: Crossing, index: SegmentIndex, [first, second]: Pair, rings: readonly LngLat[][]): boolean {
  if (meeting.how !== 'touch') return false;
  const places = rings[index.ringOf[first] ?? 0]?.length ?? 0;
  const steps = (index.placeInRing[second] ?? 0) - (index.placeInRing[first] ?? 0);
  const neighbour = steps === 1 ? first : steps === places - 1 ? second : undefined;
  const joint = neighbour === undefined ? undefined : index.segments[neighbour]?.[1];
  return joint !== undefined && samePlace(meeting.at, joint);
}

/** Holes do not cross anything any more: each of their corners and middles of edges tells on which side of a ring they lie. */
function faultOfHoles(index: SegmentIndex, rings: readonly LngLat[][]): Fault | undefined {
  const eastLng = boundsOf(rings[0] ?? [])?.east ?? 180;
  for (const [i, [from, to]] of index.segments.entries()) {
    const hole = index.ringOf[i] ?? 0;
    if (hole === 0) continue;
    for (const place of [from, middleOf(from, to)]) {
      const around = ringsAround(place, index, Math.max(eastLng, place[0]));
      if (around.get(0) === undefined) return fault('hole-outside', place);
      const inAnother = [...around].some(([ring, how]) => ring !== 0 && ring !== hole && how === 'inside');
      if (inAnother) return fault('holes-overlap', place);
    }
  }
  return undefined;
}

/** The rings that a place lies inside or on, by the parity of crossings with a ray to the east. */
function ringsAround(place: LngLat, index: SegmentIndex, eastLng: number): Map<number, 'inside' | 'on'> {
  const [lng, lat] = place;
  const around = new Map<number, 'inside' | 'on'>();
  index.visitInBox(
    { west: lng - snapDeg, east: eastLng + snapDeg, south: lat - snapDeg, north: lat + snapDeg },
    (i) => {
      const ring = index.ringOf[i] ?? 0;
      const segment = index.segments[i];
      if (!segment || around.get(ring) === 'on') return false;
      const how = rayMeets(place, segment);
      if (how === 'on') around.set(ring, 'on');
      else if (how === 'crosses' && !around.delete(ring)) around.set(ring, 'inside');
      return false;
    },
  );
  return around;
}

/** How the ray from `place` to the east meets a segment. */
function rayMeets(place: LngLat, segment: Segment): 'on' | 'crosses' | 'misses' {
  if (isOn(place, segment)) return 'on';
  const [lng, lat] = place;
  const [lower, upper] = segment[0][1] <= segment[1][1] ? segment : [segment[1], segment[0]];
  if (lat < lower[1] || lat >= upper[1]) return 'misses';
  const atLng = lower[0] + ((lat - lower[1]) / (upper[1] - lower[1])) * (upper[0] - lower[0]);
  return atLng > lng ? 'crosses' : 'misses';
}

function middleOf(a: LngLat, b: LngLat): LngLat {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

function boxOf([a, b]: Segment): Bounds {
  return {
    west: Math.min(a[0], b[0]),
    south: Math.min(a[1], b[1]),
    east: Math.max(a[0], b[0]),
    north: Math.max(a[1], b[1]),
  };
}
