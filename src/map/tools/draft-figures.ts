import { bearingDeg, distanceM, lineLengthM, polygonAreaM2 } from '../../geo/geodesic';
import { type Chain, fewestInRing, ringOf } from './chain';

/** Figures of a draft, geodesic on WGS84. */
export interface DraftFigures {
  /** Along the last chain, back to its start if it is closed, m. */
  readonly lengthM: number;
  /** Inside the first chain less the others, m2; absent with fewer than three places. */
  readonly areaM2?: number;
  /** Of the last leg: length, m, and true bearing at its start, degrees. */
  readonly lastLeg?: { readonly lengthM: number; readonly bearingDeg: number };
}

/** What a draft measures. */
export function draftFigures(chains: readonly Chain[]): DraftFigures {
  const last = chains.at(-1);
  const [from, to] = last?.places.slice(-2) ?? [];
  const area = areaOf(chains);
  return {
    lengthM: last ? lengthOf(last) : 0,
    ...(area !== undefined && { areaM2: area }),
    ...(from && to && { lastLeg: { lengthM: distanceM(from, to), bearingDeg: bearingDeg(from, to) } }),
  };
}

function lengthOf({ places, closed }: Chain): number {
  return lineLengthM(closed && places.length >= fewestInRing ? ringOf(places) : places);
}

function areaOf(chains: readonly Chain[]): number | undefined {
  const rings = chains.filter(({ places }) => places.length >= fewestInRing).map(({ places }) => ringOf(places));
  const [outer, ...holes] = rings;
  return outer && polygonAreaM2([outer, ...holes]);
}
