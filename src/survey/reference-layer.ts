import type { LngLat } from '../geo/lng-lat';
import type { Polygon } from '../geo/polygon';

/** Longest packed content, characters: a layer travels with every package of the operation. */
export const longestLayer = 8_000_000;

/** Things to find one's way by, imported once for an operation: districts, rivers, roads, settlements. */
export interface ReferenceLayer {
  readonly kind: 'reference-layer';
  readonly id: string;
  readonly name: string;
  /** Features as `packFeatures` writes them: a text, since 10,000 features as JSON objects take four times the room. */
  readonly packed: string;
  readonly count: number;
  /** Number of the colour among those of sorties, from 1. */
  readonly colour: number;
  readonly isLabelled: boolean;
  readonly isShown: boolean;
  /** Higher ones lie on top. */
  readonly order: number;
  /** Who has to be credited. */
  readonly attribution?: string;
}

/** One thing of a reference layer. */
export interface ReferenceFeature {
  readonly name: string;
  readonly shape:
    | { readonly type: 'point'; readonly place: LngLat }
    | { readonly type: 'line'; readonly line: readonly LngLat[] }
    | { readonly type: 'polygon'; readonly polygon: Polygon };
}
