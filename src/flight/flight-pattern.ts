import type { ObstacleMap } from '../geo/obstacle-map';
import type { TurnedAxes } from '../geo/turned-region';
import type { PlannedSortie } from './close-sortie';
import type { PlanePoint } from './flight-route';
import type { SortieBudget } from './sortie-budget';

/** A pattern laid over the ground in the order to fly it, before launch sites and sorties: the turned plane of `axes`. */
export interface FlightPattern {
  readonly axes: TurnedAxes;
  /** True bearing of the transects, 0 to 180; of the longest straight piece where they bend. */
  readonly headingDeg: number;
  readonly obstacles: ObstacleMap;
  /** Both ends of every transect; the order is flown from `first` to `last`. */
  readonly ends: readonly PlanePoint[];
  readonly first: PlanePoint;
  readonly last: PlanePoint;
  readonly transects: number;
  /** Ground of the target that the strips of the transects cover, m2. */
  readonly coveredM2: number;
  /** Ground along holes and no-fly zones that a pass along their edges would show, m2; absent where nobody asks. */
  readonly edgeOpenM2?: number;
  /** Another pattern over the same ground, to be flown instead where its sorties are fewer or take less time. */
  readonly instead?: FlightPattern;
  /** True if the search for an order was stopped before its steps were used. */
  readonly stopped: boolean;
  /** Undefined where no launch site reaches all of it. */
  planSorties(options: SortieOptions): readonly PlannedSortie[] | undefined;
}

export interface SortieOptions {
  /** Launch sites in the plane of the pattern. */
  readonly launches: readonly PlanePoint[];
  readonly budget: SortieBudget;
  readonly steps: number;
}
