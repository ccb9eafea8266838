import type { PolygonFault } from '../../geo/check-polygon';
import type { LngLat } from '../../geo/lng-lat';
import type { Polygon } from '../../geo/polygon';
import type { Chain } from './chain';

/** Why a draft cannot be finished, and where on the map. */
export interface Trouble {
  readonly reason: PolygonFault;
  readonly at?: LngLat;
}

/** A finished draft, or why it is none. */
export type ToolOutcome<Result> =
  | { readonly ok: true; readonly value: Result }
  | { readonly ok: false; readonly trouble: Trouble };

/** What is done on the map with a draft, and what comes out of it. Pure: it knows no map. */
export interface Tool<Result> {
  readonly name:
    | 'draw-polygon'
    | 'walk-polygon'
    | 'draw-hole'
    | 'edit-polygon'
    | 'draw-line'
    | 'pick-point'
    | 'measure';
  readonly start: readonly Chain[];
  /** `add`: taps add places; `edit`: vertices are dragged, added between and deleted. */
  readonly gesture: 'add' | 'edit';
  /** The shape that is worked on as it was: shown beneath, and never snapped to. */
  readonly subject?: Polygon;
  /** True if the first place ends the work. */
  readonly endsAtFirstPlace?: boolean;
  toResult(chains: readonly Chain[]): ToolOutcome<Result>;
}
