import { distanceM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import { isInPolygon } from '../../geo/point-in-polygon';
import type { Polygon } from '../../geo/polygon';
import type { Camera } from '../../survey/camera';
import type { Issue } from '../../survey/issue';
import type { FlightPoint, Sortie } from '../../survey/sortie';
import type { HeightGrid } from '../../terrain/height-grid';
import { footprint } from '../footprint';

export interface OverlapAsked {
  readonly grid: HeightGrid;
  readonly areas: readonly Polygon[];
  readonly camera: Camera;
  readonly spacingM: number;
  /** Side overlap that every place is to have, %. */
  readonly askedPct: number;
}

const LONGEST_STEP_M = 30;
/** Less than asked by no more than this is rounding, %. */
const ROUNDING_PCT = 0.5;
/** Ground that is worth a word, ha. */
const WORTH_SAYING_HA = 0.05;
/** Metres of a degree of latitude, to look half a line spacing aside. */
const DEGREE_M = 111_195;

/**
 * `plan-overlap-low` where the ground between lines rises so near to the aircraft that neighbouring images share less of it than asked:
 * how much ground, and the least overlap. Looked at half a spacing to both sides of each line: 1 - spacing / footprint at the height
 * above that place, negative where strips between the lines stay unseen.
 */
export function checkOverlap(sorties: readonly Sortie[], asked: OverlapAsked): readonly Issue[] {
  let [lowM2, leastPct, at]: [number, number, LngLat | undefined] = [0, Infinity, undefined];
  for (const sortie of sorties) {
    for (const { place, overlapPct, groundM2 } of placesBeside(sortie, asked)) {
      if (overlapPct >= asked.askedPct - ROUNDING_PCT || !asked.areas.some((area) => isInPolygon(place, area)))
        continue;
      lowM2 += groundM2;
      if (overlapPct < leastPct) [leastPct, at] = [overlapPct, place];
    }
  }
  const ha = lowM2 / 1e4;
  if (ha < WORTH_SAYING_HA || !at) return [];
  const values = { ha, leastPct, askedPct: asked.askedPct };
  return [{ code: 'plan-overlap-low', severity: 'warning', where: { at }, values }];
}

interface PlaceBeside {
  readonly place: LngLat;
  readonly overlapPct: number;
  /** Ground that the place stands for. */
  readonly groundM2: number;
}

function placesBeside({ launch, legs }: Sortie, asked: OverlapAsked): readonly PlaceBeside[] {
  const launchM = asked.grid.heightAt(launch);
  if (launchM === undefined) return [];
  return legs
    .filter(({ kind }) => kind === 'transect')
    .flatMap(({ points }) =>
      points.slice(1).flatMap((to, i) => besideStretch(points[i] ?? to, to, { launchM, ...asked })),
    );
}

function besideStretch(
  from: FlightPoint,
  to: FlightPoint,
  { grid, camera, spacingM, launchM }: OverlapAsked & { readonly launchM: number },
): PlaceBeside[] {
  const stepM = Math.min(LONGEST_STEP_M, Math.max(5, grid.resolutionM / 2));
  const lengthM = distanceM(from.position, to.position);
  const pieces = Math.max(1, Math.ceil(lengthM / stepM));
  const [asideLng, asideLat] = aside(from.position, to.position, spacingM / 2);
  const found: PlaceBeside[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const share = (piece + 0.5) / pieces;
    const lng = from.position[0] + share * (to.position[0] - from.position[0]);
    const lat = from.position[1] + share * (to.position[1] - from.position[1]);
    const flownM = launchM + from.heightM + share * (to.heightM - from.heightM);
    for (const side of [-1, 1]) {
      const place: LngLat = [lng + side * asideLng, lat + side * asideLat];
      const groundM = grid.heightAt(place);
      if (groundM === undefined || flownM <= groundM) continue;
      const overlapPct = 100 * (1 - spacingM / footprint(camera, flownM - groundM).acrossM);
      found.push({ place, overlapPct, groundM2: ((lengthM / pieces) * spacingM) / 2 });
    }
  }
  return found;
}

/** Degrees of longitude and latitude to a place at right angles to a short line. */
function aside(from: LngLat, to: LngLat, awayM: number): readonly [lng: number, lat: number] {
  const eastPerLng = Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  const [east, north] = [(to[0] - from[0]) * eastPerLng, to[1] - from[1]];
  const degrees = awayM / DEGREE_M / (Math.hypot(east, north) || 1);
  return [(-north * degrees) / eastPerLng, east * degrees];
}
