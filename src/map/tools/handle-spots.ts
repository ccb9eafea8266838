import type { LngLat } from '../../geo/lng-lat';
import { type Chain, fewestInRing, type VertexAt } from './chain';
import type { Tool } from './tool';
import type { ToolState } from './tool-session';

/** A handle at a vertex, or between two; `at` of a middle is the vertex that a new one would come before. */
export interface VertexSpot {
  readonly kind: 'vertex' | 'chosen' | 'first' | 'middle';
  readonly at: VertexAt;
  readonly place: LngLat;
}

/** Where a handle stands. */
export type HandleSpot = VertexSpot | { readonly kind: 'move'; readonly place: LngLat };

/** The view as far as handles care. */
export interface HandleView {
  readonly tool: Pick<Tool<unknown>, 'gesture' | 'endsAtFirstPlace'>;
  isInView(place: LngLat): boolean;
  distancePx(a: LngLat, b: LngLat): number;
  middle(a: LngLat, b: LngLat): LngLat;
}

/** Sides shorter than this on screen have no middle: fingers would not tell it from the ends. */
const shortestSidePx = 110;
/** With more vertices than this in view, only zooming in makes them ready for a finger. */
const mostVertices = 250;

/** The handles that a draft shows: vertices; when editing also middles of sides and one to move the whole. */
export function handleSpots({ chains, phase, selected }: ToolState, view: HandleView): HandleSpot[] {
  if (phase !== 'open') return [];
  const vertices = chains.flatMap((chain, i) => vertexSpots(chain, i, { view, selected }));
  if (vertices.length > mostVertices) return [];
  if (view.tool.gesture === 'add') return vertices;
  return [...chains.flatMap((chain, i) => middleSpots(chain, i, view)), ...vertices, ...moveSpot(chains, view)];
}

/** A key that stays the same while a handle can be kept. */
export function spotKey(spot: HandleSpot): string {
  return spot.kind === 'move' ? 'move' : `${spot.kind} ${spot.at.chain} ${spot.at.vertex}`;
}

function vertexSpots(
  { places, closed }: Chain,
  chain: number,
  { view, selected }: { view: HandleView; selected: VertexAt | undefined },
): HandleSpot[] {
  const canClose = view.tool.gesture === 'add' && closed && places.length >= fewestInRing;
  return places.flatMap((place, vertex): HandleSpot[] => {
    if (!view.isInView(place)) return [];
    const chosen = selected?.chain === chain && selected.vertex === vertex;
    const kind = canClose && vertex === 0 ? 'first' : chosen ? 'chosen' : 'vertex';
    return [{ kind, at: { chain, vertex }, place }];
  });
}

function middleSpots({ places, closed }: Chain, chain: number, view: HandleView): HandleSpot[] {
  return places.flatMap((from, i): HandleSpot[] => {
    const to = places[i + 1] ?? (closed ? places[0] : undefined);
    if (!to || view.distancePx(from, to) < shortestSidePx) return [];
    const place = view.middle(from, to);
    return view.isInView(place) ? [{ kind: 'middle', at: { chain, vertex: i + 1 }, place }] : [];
  });
}

/** The whole is moved by a handle at the middle of the outer ring's box, clear of its vertices where there is room. */
function moveSpot([outer]: readonly Chain[], view: HandleView): HandleSpot[] {
  if (!outer || outer.places.length < fewestInRing) return [];
  const [lngs, lats] = [outer.places.map(([lng]) => lng), outer.places.map(([, lat]) => lat)];
  const place = view.middle([Math.min(...lngs), Math.min(...lats)], [Math.max(...lngs), Math.max(...lats)]);
  return view.isInView(place) ? [{ kind: 'move', place }] : [];
}
