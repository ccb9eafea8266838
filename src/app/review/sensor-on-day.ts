import { coverageDayOf } from '../../coverage/coverage-day';
import type { Sensor } from '../../survey/sensor';

/** A sensor as it stood at the end of a day, as `coverageDay` counts; undefined before it was planned. */
export function sensorOnDay(sensor: Sensor, day: number): Sensor | undefined {
  const { placedAt, servicedAt, removedAt, ...planned } = sensor;
  const isUntil = (at: string | undefined): at is string => at !== undefined && coverageDayOf(at) <= day;
  if (!isUntil(planned.plannedAt)) return undefined;
  return {
    ...planned,
    ...(isUntil(placedAt) && { placedAt }),
    ...(isUntil(servicedAt) && { servicedAt }),
    ...(isUntil(removedAt) && { removedAt }),
  };
}
