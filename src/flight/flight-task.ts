import type { LngLat } from '../geo/lng-lat';
import type { Polygon } from '../geo/polygon';
import type { Aircraft } from '../survey/aircraft';
import type { Issue } from '../survey/issue';
import type { Obstacle } from '../survey/obstacle';
import type { Permission } from '../survey/permission';
import type { Corridor, PlanParameters } from '../survey/plan';
import type { Sortie } from '../survey/sortie';
import type { HeightRaster } from '../terrain/height-raster';

/** Ground to keep out of, with its extra margin in metres. */
export interface KeepOut {
  readonly polygon: Polygon;
  readonly marginM: number;
}

/** Everything a plan follows from. */
export interface FlightTask {
  /** The polygons form one target. */
  readonly areas: readonly Polygon[];
  readonly noFly: readonly KeepOut[];
  /** What the pattern `corridor` follows, inside the areas where there are any. */
  readonly corridor?: Corridor;
  /** What the patterns `orbit` and `inspection` look at; absent: the middle of the areas. */
  readonly around?: LngLat;
  /** Launch sites to choose from; none: sites are suggested, and an issue says so. */
  readonly launches: readonly LngLat[];
  /** Heights of the ground that are known; none: the plan keeps one height above the launch site. */
  readonly terrain?: readonly HeightRaster[];
  /** Masts and wires, and permissions to fly, that sorties are checked against. */
  readonly obstacles?: readonly Obstacle[];
  readonly permissions?: readonly Permission[];
  readonly aircraft: Aircraft;
  readonly parameters: PlanParameters;
  readonly areaCode: string;
  readonly planCode: string;
}

/** What `planFlight` found. Lengths in m, times in s. */
export interface PlannedFlight {
  readonly headingDeg: number;
  readonly lineSpacingM: number;
  /** Absent where no camera takes photos. */
  readonly photoDistanceM?: number;
  readonly speedMS: number;
  readonly targetHa: number;
  /** Strip measure: half the line spacing on each side of each transect, square ends. */
  readonly plannedCoveragePct: number;
  readonly transects: number;
  readonly transectM: number;
  readonly pathM: number;
  readonly turns: number;
  readonly photos: number;
  readonly flightS: number;
  readonly launches: readonly LngLat[];
  readonly sorties: readonly Sortie[];
  /** True if the clock or a person stopped the search before its steps were used. */
  readonly stopped: boolean;
}

export interface FlightPlanning {
  /** Absent if an issue of severity error stopped it. */
  readonly plan: PlannedFlight | undefined;
  readonly issues: readonly Issue[];
}

/** How a long planning is watched and stopped. */
export interface PlanningWatch {
  /** 0 to 1, and the best plan so far where there is one. */
  onProgress?(share: number): void;
  shouldStop?(): boolean;
}
