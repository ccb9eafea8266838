import { centerOf, boundsOf } from '../../geo/bounds';
import { bearingDeg, destination, distanceM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { Polygon, Ring } from '../../geo/polygon';

/** Places one after the other as they are drawn; a closed chain is a ring without its last place said twice. */
export interface Chain {
  readonly places: readonly LngLat[];
  readonly closed: boolean;
}

/** A vertex of a draft: its chain, and its place in the chain, both from 0. */
export interface VertexAt {
  readonly chain: number;
  readonly vertex: number;
}

/** What a ring needs at least. */
export const fewestInRing = 3;

/** A polygon's rings as closed chains, the outer one first. */
export function chainsOf(polygon: Polygon): Chain[] {
  return polygon.map((ring) => ({ places: ring.slice(0, -1), closed: true }));
}

/** A ring from places; throws on fewer than three. */
export function ringOf(places: readonly LngLat[]): Ring {
  const [first] = places;
  if (!first || places.length < fewestInRing) throw new Error(`A ring of ${places.length} places.`);
  return [...places, first];
}

/** Adds a place at the end of the last chain. */
export function addPlace(chains: readonly Chain[], place: LngLat): Chain[] {
  return change(chains, chains.length - 1, (places) => [...places, place]);
}

/** Moves a vertex. */
export function moveVertex(chains: readonly Chain[], at: VertexAt, place: LngLat): Chain[] {
  return change(chains, at.chain, (places) => places.with(at.vertex, place));
}

/** Puts a new vertex before another. */
export function insertVertex(chains: readonly Chain[], before: VertexAt, place: LngLat): Chain[] {
  return change(chains, before.chain, (places) => places.toSpliced(before.vertex, 0, place));
}

/** Takes a vertex out. A hole of three goes with it; an outer ring of three stays as it is. */
export function deleteVertex(chains: readonly Chain[], { chain, vertex }: VertexAt): readonly Chain[] {
  const target = chains[chain];
  if (!target?.closed || target.places.length > fewestInRing) {
    return change(chains, chain, (places) => places.toSpliced(vertex, 1));
  }
  return chain === 0 ? chains : chains.toSpliced(chain, 1);
}

/** Moves everything so that what lay at `from` lies at `to`; each place keeps its bearing and distance from the middle. */
export function shiftChains(chains: readonly Chain[], from: LngLat, to: LngLat): Chain[] {
  const bounds = boundsOf(chains.flatMap(({ places }) => places));
  if (!bounds) return [...chains];
  const center = centerOf(bounds);
  const target: LngLat = [center[0] + to[0] - from[0], center[1] + to[1] - from[1]];
  const shifted = (place: LngLat) => destination(target, bearingDeg(center, place), distanceM(center, place));
  return chains.map((chain) => ({ ...chain, places: chain.places.map(shifted) }));
}

function change(
  chains: readonly Chain[],
  index: number,
  edit: (places: readonly LngLat[]) => readonly LngLat[],
): Chain[] {
  return chains.map((chain, i) => (i === index ? { ...chain, places: edit(chain.places) } : chain));
}
