import type { Polygon } from '../../geo/polygon';
import type { Aircraft } from '../../survey/aircraft';
import type { Obstacle } from '../../survey/obstacle';
import type { Permission } from '../../survey/permission';
import type { PlanParameters } from '../../survey/plan';
import type { HeightGrid } from '../../terrain/height-grid';

/** What a sortie is checked against. What is absent is not checked. */
export interface SortieContext {
  readonly aircraft: Aircraft;
  readonly parameters: PlanParameters;
  readonly grid?: HeightGrid;
  readonly obstacles?: readonly Obstacle[];
  /** All permissions of the operation; absent or empty: none is needed. */
  readonly permissions?: readonly Permission[];
  readonly noFly?: readonly Polygon[];
  /** When the sortie takes off. */
  readonly startsAt?: Date;
}
