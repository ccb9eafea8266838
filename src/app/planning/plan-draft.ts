import type { Polygon } from '../../geo/polygon';
import type { Corridor, FlightPlanning } from '../../flight/flight-task';
import type { LngLat } from '../../geo/lng-lat';
import type { HeightRaster } from '../../terrain/height-raster';
import type { LockedSorties } from './with-locked';
import type { PlanParameters } from '../../survey/plan';

/** A plan that is being made: what the person chose, and the newest answer of the planner. */
export interface PlanDraft {
  readonly areaIds: readonly string[];
  /** What of the areas is flown; absent: all of it. */
  readonly ground?: readonly Polygon[] | undefined;
  readonly code: string;
  readonly parameters: PlanParameters;
  /** Launch sites to choose from; empty: all of the operation within reach, or suggested ones. */
  readonly launchSiteIds: readonly string[];
  /** Where flying begins unless sites are chosen: where the plan began whose gaps are flown. */
  readonly launches?: readonly LngLat[];
  /** Heights of the ground around its areas, once they are loaded. */
  readonly terrain?: readonly HeightRaster[];
  /** The line that a corridor follows. */
  readonly corridor?: Corridor | undefined;
  /** The place that an orbit or inspection looks at; absent: the middle of the areas. */
  readonly around?: LngLat | undefined;
  /** Sorties that stay when the rest is planned anew. */
  readonly locked?: LockedSorties | undefined;
  readonly planning: FlightPlanning | undefined;
  /** `quick` while the grid follows the finger, `thorough` while the search goes on. */
  readonly busy: 'quick' | 'thorough' | undefined;
  readonly progress: number;
  /** Code of the sortie that stands out on map and list. */
  readonly highlighted?: string | undefined;
}
