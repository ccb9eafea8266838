import { type CoverageGap, coverageGaps } from '../../coverage/coverage-gaps';
import { polygonAreaM2 } from '../../geo/geodesic';
import { offsetPolygons } from '../../geo/offset-polygons';
import type { Polygon, Ring } from '../../geo/polygon';
import { polygonIntersection } from '../../geo/polygon-intersection';
import { simplifyLine } from '../../geo/simplify-line';
import type { Area } from '../../survey/area';
import { areaRaster } from './area-raster';
import { flightsOver } from './area-states';
import { type FlownRecords, layDeclared } from './declared-coverage';
import type { Season } from './laid-season';

/** What ground has to be, so as not to be a gap. */
export type GapState = 'flown' | 'photographed' | 'looked';

export interface GapChoice {
  readonly state: GapState;
  /** Smaller gaps are left out, m2. */
  readonly leastM2: number;
  readonly leastPasses?: number;
}

/** Steps of the pixels' edges that are straightened at first, m. */
const straightenM = 5;
/** Ground with more places than this is straightened again, twice as far, up to `mostStraightenM`: Clipper would hold the page. */
const mostPlaces = 500;
const mostStraightenM = 160;
/** Ground inside a gap that was seen is flown again where it is smaller than this many tolerances square: a hectare at first. */
const leastHoleSides = 20;
/** Places that are straightened in one step. */
const inOneStep = 500;
/** More pieces than this are no sortie but the area anew. */
const mostPieces = 60;

/** The gaps of an area, the largest first, found step by step. */
export function* areaGaps(
  area: Area,
  { records, season }: { readonly records: FlownRecords; readonly season: Season },
  { state, ...options }: GapChoice,
): Generator<void, readonly CoverageGap[]> {
  const declared = yield* layDeclared(records);
  const shown = season.flights.map(({ seen }) => seen.photographed);
  const flights = {
    flown: () => [...declared, ...shown],
    photographed: () => shown,
    looked: () => season.flights.flatMap(({ seen }) => seen.looked ?? []),
  }[state]();
  const ground = areaRaster(area);
  yield;
  return yield* coverageGaps(ground, flightsOver(ground, flights), options);
}

/** Gaps as ground that can be flown: straightened, grown by as much, inside the area. All of a gap lies in it. */
export function* groundOfGaps(
  gaps: readonly CoverageGap[],
  area: Pick<Area, 'polygon'>,
): Generator<void, readonly Polygon[]> {
  let toleranceM = straightenM;
  let grownM = toleranceM;
  let pieces = yield* straightened(
    gaps.slice(0, mostPieces).map(({ polygon }) => polygon),
    toleranceM,
  );
  while (pieces.flat(2).length > mostPlaces && toleranceM < mostStraightenM) {
    toleranceM *= 2;
    grownM += toleranceM;
    pieces = yield* straightened(pieces, toleranceM);
  }
  const grown: Polygon[] = [];
  for (const piece of pieces) {
    grown.push(...offsetPolygons([piece], grownM, { corners: 'sharp' }));
    yield;
  }
  return polygonIntersection(grown, [area.polygon]);
}

/** Polygons with fewer places and without small holes. An outline of which nothing would be left stays as it is. */
function* straightened(polygons: readonly Polygon[], toleranceM: number): Generator<void, readonly Polygon[]> {
  const straight: Polygon[] = [];
  for (const [outer, ...holes] of polygons) {
    const thin = yield* straightenedRing(outer, toleranceM);
    const large: Ring[] = [];
    for (const hole of holes) {
      const thinHole = yield* straightenedRing(hole, toleranceM);
      if (isLarge(thinHole, toleranceM)) large.push(thinHole);
    }
    straight.push([isRing(thin) ? thin : outer, ...large]);
  }
  return straight;
}

/** A ring piece by piece; the places between pieces stay. */
function* straightenedRing(ring: Ring, toleranceM: number): Generator<void, Ring> {
  const places = ring.slice(0, 1);
  for (let from = 0; from < ring.length - 1; from += inOneStep) {
    for (const place of simplifyLine(ring.slice(from, from + inOneStep + 1), toleranceM).slice(1)) places.push(place);
    yield;
  }
  return places;
}

/** Geodesic measures of a hole with thousands of places would take too long in one step; it is large. */
function isLarge(hole: Ring, toleranceM: number): boolean {
  return hole.length > inOneStep || (isRing(hole) && polygonAreaM2([hole]) > (leastHoleSides * toleranceM) ** 2);
}

function isRing(places: Ring): boolean {
  return places.length > 3;
}
