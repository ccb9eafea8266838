import { type CoverageGap, coverageGaps } from '../../coverage/coverage-gaps';
import { offsetPolygons } from '../../geo/offset-polygons';
import type { Polygon, Ring } from '../../geo/polygon';
import { polygonIntersection } from '../../geo/polygon-intersection';
import { simplifyLine } from '../../geo/simplify-line';
import type { Area } from '../../survey/area';
import { areaRaster } from './area-raster';
import { type FlownGround, flightsOver } from './area-states';
import { declaredFlights } from './declared-coverage';

/** What ground has to be, so as not to be a gap. */
export type GapState = 'flown' | 'photographed' | 'looked';

export interface GapChoice {
  readonly state: GapState;
  /** Smaller gaps are left out, m2. */
  readonly leastM2: number;
  readonly leastPasses?: number;
}

/** Gaps are grown by this much before they are flown, m: their edges are those of pixels. */
const growM = 5;
/** Steps of the pixels' edges that are straightened, m. */
const straightenM = 5;
/** More pieces than this are no sortie but the area anew. */
const mostPieces = 60;

/** The gaps of an area, the largest first. */
export function areaGaps(
  area: Area,
  { records, season }: FlownGround,
  { state, ...options }: GapChoice,
): readonly CoverageGap[] {
  const shown = season.flights.map(({ seen }) => seen.photographed);
  const flights = {
    flown: () => [...declaredFlights(records), ...shown],
    photographed: () => shown,
    looked: () => season.flights.flatMap(({ seen }) => seen.looked ?? []),
  }[state]();
  const ground = areaRaster(area);
  return coverageGaps(ground, flightsOver(ground, flights), options);
}

/** Gaps as ground that can be flown: grown a little, straightened, inside the area. */
export function groundOfGaps(gaps: readonly CoverageGap[], area: Area): readonly Polygon[] {
  const pieces = gaps.slice(0, mostPieces).map(({ polygon }) => polygon);
  const grown = offsetPolygons(pieces, growM, { corners: 'sharp' });
  const straight = grown.map((polygon): Polygon => {
    const [outer, ...holes] = polygon;
    return [straightened(outer), ...holes.map(straightened).filter((ring) => ring.length > 3)];
  });
  return polygonIntersection(straight, [area.polygon]);
}

function straightened(ring: Ring): Ring {
  const thin = simplifyLine(ring, straightenM);
  return thin.length > 3 ? thin : ring;
}
