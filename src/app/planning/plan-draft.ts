import type { Polygon } from '../../geo/polygon';
import type { FlightPlanning } from '../../flight/flight-task';
import type { LngLat } from '../../geo/lng-lat';
import type { HeightRaster } from '../../terrain/height-raster';
import type { Sortie } from '../../survey/sortie';
import type { LockedSorties } from './with-locked';
import type { Corridor, PlanParameters } from '../../survey/plan';

/** What binds a kept plan that is changed. */
export interface KeptPlan {
  readonly id: string;
  /** Its sorties when it was taken in hand. */
  readonly sorties: readonly Sortie[];
  /** Codes of sorties that were flown: they stay. */
  readonly flown: readonly string[];
  /** Numbers of sorties that were flown or whose file was made: no other sortie gets them. */
  readonly numbers: readonly number[];
}

/** A plan that is being made: what the person chose, and the newest answer of the planner. */
export interface PlanDraft {
  /** The kept plan that is being changed; absent: a new one is made. */
  readonly kept?: KeptPlan | undefined;
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
