import { boundsOf, centerOf } from '../geo/bounds';
import { polygonAreaM2 } from '../geo/geodesic';
import { type LocalFrame, localFrame } from '../geo/local-frame';
import type { LngLat } from '../geo/lng-lat';
import { intersectRegions, type PlaneRegion, type PlaneRing, regionAreaM2, unionRegion } from '../geo/plane-region';
import type { Polygon } from '../geo/polygon';
import type { Sortie } from '../survey/sortie';

/** How much of an area strips cover, m2, geodesic. */
export interface CoveredArea {
  readonly areaM2: number;
  readonly coveredM2: number;
}

/** What of a plan its coverage follows from. A saved `Plan` is one. */
export interface PlannedStrips {
  readonly sorties: readonly Pick<Sortie, 'legs'>[];
  readonly lineSpacingM: number;
}

/**
 * The part of a polygon that lies in the strips of transects: half the line spacing on each side, square ends. Ground that
 * several strips or plans cover counts once. The share is exact in the plane, the areas are geodesic.
 */
export function plannedCoverage(polygon: Polygon, plans: readonly PlannedStrips[]): CoveredArea {
  const areaM2 = polygonAreaM2(polygon);
  const bounds = boundsOf(polygon[0]);
  if (!bounds || plans.length === 0) return { areaM2, coveredM2: 0 };
  const frame = localFrame(centerOf(bounds));
  const ground = unionRegion([polygon.map((ring) => planeRing(ring.slice(0, -1), frame))]);
  const strips = plans.flatMap(({ sorties, lineSpacingM }) =>
    sorties.flatMap((sortie) => stripsOf(sortie, { widthM: lineSpacingM, frame })),
  );
  const covered = intersectRegions(ground, unionRegion(strips));
  return { areaM2, coveredM2: (areaM2 * regionAreaM2(covered)) / regionAreaM2(ground) };
}

function stripsOf(
  { legs }: Pick<Sortie, 'legs'>,
  { widthM, frame }: { widthM: number; frame: LocalFrame },
): readonly PlaneRegion[] {
  return legs
    .filter(({ kind }) => kind === 'transect')
    .flatMap(({ points }) =>
      points.slice(1).flatMap((point, i) => {
        const before = points[i];
        const strip = before && stripOf(before.position, point.position, { widthM, frame });
        return strip ? [[strip]] : [];
      }),
    );
}

/** The rectangle around a line; undefined for a line without length. */
function stripOf(
  from: LngLat,
  to: LngLat,
  { widthM, frame }: { widthM: number; frame: LocalFrame },
): PlaneRing | undefined {
  const start = frame.toLocal(from);
  const end = frame.toLocal(to);
  const [alongX, alongY] = [end.xM - start.xM, end.yM - start.yM];
  const lengthM = Math.hypot(alongX, alongY);
  if (lengthM === 0) return undefined;
  const half = widthM / 2 / lengthM;
  const [sideX, sideY] = [-alongY * half, alongX * half];
  const corners = [
    [start.xM - sideX, start.yM - sideY],
    [end.xM - sideX, end.yM - sideY],
    [end.xM + sideX, end.yM + sideY],
    [start.xM + sideX, start.yM + sideY],
  ];
  return Float64Array.from(corners.flat());
}

function planeRing(places: readonly LngLat[], frame: LocalFrame): PlaneRing {
  return Float64Array.from(
    places.flatMap((place) => {
      const { xM, yM } = frame.toLocal(place);
      return [xM, yM];
    }),
  );
}
