import type { LngLat } from '../geo/lng-lat';

/** A seismic ground sensor at a found plot or a suspected lab. What was done with it is said by its dates. */
export interface Sensor {
  readonly kind: 'sensor';
  readonly id: string;
  /** Unique in the operation. */
  readonly name: string;
  readonly place: LngLat;
  /** Within which it notices steps, m. */
  readonly radiusM: number;
  readonly sightingId?: string;
  readonly note: string;
  /** Times are ISO 8601 with offset. */
  readonly plannedAt: string;
  readonly placedAt?: string;
  readonly servicedAt?: string;
  readonly removedAt?: string;
  /** Day on which the battery has to be changed, `2026-08-01`. */
  readonly batteryDueOn?: string;
}

export type SensorState = 'planned' | 'placed' | 'removed';

/** Where a sensor is in its life. */
export function sensorState({ placedAt, removedAt }: Sensor): SensorState {
  if (removedAt !== undefined) return 'removed';
  return placedAt === undefined ? 'planned' : 'placed';
}
