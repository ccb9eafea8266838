import { centerOf, boundsOf } from '../geo/bounds';
import { isInRegion } from '../geo/clip-line';
import type { LngLat } from '../geo/lng-lat';
import { type LocalFrame, localFrame } from '../geo/local-frame';
import { type ObstacleMap, obstacleMap } from '../geo/obstacle-map';
import {
  growRegion,
  growRegionRound,
  intersectRegions,
  type PlaneRegion,
  type PlaneRing,
  regionAreaM2,
  ringSignedAreaM2,
  subtractRegion,
  unionRegion,
} from '../geo/plane-region';
import type { Polygon, Ring } from '../geo/polygon';
import type { FlightTask } from './flight-task';
import { reachableGround } from './reachable-ground';

/** The ground of a plan in a metric plane centred on it, x east and y north. */
export interface FlightGround {
  readonly frame: LocalFrame;
  /** What is to be seen: the areas less the no-fly zones with their margins. */
  readonly target: PlaneRegion;
  /** The part of the target within half a spacing of a hole or no-fly zone; empty without any. */
  readonly beside: PlaneRegion;
  /** Holes and no-fly zones with their margins. */
  readonly keepOut: PlaneRegion;
  /** The same, grown by the clearance that paths keep. */
  readonly keepOutGrown: PlaneRegion;
  readonly obstacles: ObstacleMap;
  /** Ground left out because no path reaches it, m2. */
  readonly enclosedM2: number;
}

/** Paths stay this far from holes and no-fly zones, so that no rounding of a file brings them inside. */
const CLEARANCE_M = 0.3;
/** Beyond the square ends, so that a path may turn there, m. */
const END_ROOM_M = 1;
/** Launch sites farther out than this are out of any range, m. */
const FAR_OUT_M = 1e6;
/** Holes thinner than this lie between polygons that were meant to touch. */
const THINNEST_HOLE_M = 1;

/** Lays areas and no-fly zones in one plane. The target is empty if nothing is left of the areas. */
export function flightGround(
  { areas, noFly, launches, parameters }: Pick<FlightTask, 'areas' | 'noFly' | 'launches' | 'parameters'>,
  spacingM: number,
): FlightGround {
  const frame = centredFrame(areas);
  const toRings = (polygon: Polygon): PlaneRegion => polygon.map((ring) => toPlane(ring, frame));
  const area = unionRegion(areas.map(toRings));
  const zones = unionRegion(
    noFly.map(({ polygon, marginM }) => growRegionRound(unionRegion([toRings(polygon)]), marginM)),
  );
  const drawnHoles = unionRegion(areas.flatMap((polygon) => polygon.slice(1).map((ring) => [toPlane(ring, frame)])));
  const keepOut = unionRegion([holesOf(area), subtractRegion(drawnHoles, area), zones].map(withoutSlivers));
  const seen = subtractRegion(area, zones);
  const barred = parameters.transit === 'inside' ? unionRegion([keepOut, outsideOf(area, spacingM)]) : keepOut;
  const sites = launches.map((place) => frame.toLocal(place)).filter(({ xM, yM }) => !isInRegion(barred, xM, yM));
  const { target, enclosedM2 } = reachableGround(seen, barred, sites);
  return {
    frame,
    target,
    beside: intersectRegions(target, growRegionRound(keepOut, spacingM / 2)),
    enclosedM2,
    keepOut,
    keepOutGrown: growRegion(keepOut, CLEARANCE_M),
    obstacles: obstacleMap(barred, CLEARANCE_M),
  };
}

/** All that lies farther from an area than the square ends of its transects reach. */
function outsideOf(area: PlaneRegion, spacingM: number): PlaneRegion {
  const reach = growRegion(area, spacingM / 2 + END_ROOM_M);
  const farM = reach.flatMap((ring) => [...ring]).reduce((most, at) => Math.max(most, Math.abs(at)), 0) + FAR_OUT_M;
  return subtractRegion([Float64Array.of(-farM, -farM, farM, -farM, farM, farM, -farM, farM)], reach);
}

/** A plane centred on the middle of the ground, so that no scale error is larger than it must be. */
function centredFrame(areas: readonly Polygon[]): LocalFrame {
  const bounds = boundsOf(areas.flatMap(([outer]) => outer));
  const rough = localFrame(bounds ? centerOf(bounds) : [0, 0]);
  const rings = areas.map(([outer]) => toPlane(outer, rough));
  let [areaM2, xM, yM] = [0, 0, 0];
  for (const ring of rings) {
    const own = Math.abs(ringSignedAreaM2(ring));
    const middle = ringMiddle(ring);
    areaM2 += own;
    xM += own * middle.xM;
    yM += own * middle.yM;
  }
  return areaM2 > 0 ? localFrame(rough.toLngLat({ xM: xM / areaM2, yM: yM / areaM2 })) : rough;
}

/** Centroid of the ground inside a ring. */
function ringMiddle(ring: PlaneRing): { xM: number; yM: number } {
  const twice = 6 * ringSignedAreaM2(ring);
  let [xM, yM] = [0, 0];
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [ring[j], ring[j + 1], ring[i], ring[i + 1]];
    const cross = ax * by - bx * ay;
    xM += (ax + bx) * cross;
    yM += (ay + by) * cross;
  }
  return twice === 0 ? { xM: 0, yM: 0 } : { xM: xM / twice, yM: yM / twice };
}

function toPlane(ring: Ring, frame: LocalFrame): PlaneRing {
  return Float64Array.from(
    ring.slice(0, -1).flatMap((place: LngLat) => {
      const { xM, yM } = frame.toLocal(place);
      return [xM, yM];
    }),
  );
}

/** Ground without what only rounding left between rings that touch. */
function withoutSlivers(region: PlaneRegion): PlaneRegion {
  return region.filter((ring) => !isThin(ring));
}

/** Holes of a region as ground: each clockwise ring turned around, what lies inside it taken out again. */
function holesOf(region: PlaneRegion): PlaneRegion {
  const holes = region.filter((ring) => ringSignedAreaM2(ring) < 0 && !isThin(ring));
  return holes.length === 0 ? [] : subtractRegion(unionRegion([holes]), region);
}

function isThin(ring: PlaneRing): boolean {
  let aroundM = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    aroundM += Math.hypot((ring[i] ?? 0) - (ring[j] ?? 0), (ring[i + 1] ?? 0) - (ring[j + 1] ?? 0));
  }
  return 2 * Math.abs(regionAreaM2([ring])) < THINNEST_HOLE_M * aroundM;
}
