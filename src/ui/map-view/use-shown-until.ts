import { useDeferredValue, useMemo } from 'react';
import type { Records } from '../../app/records';
import { coverageDayOf } from '../../coverage/coverage-day';
import type { Sensor } from '../../survey/sensor';
import type { Sighting } from '../../survey/sighting';
import { useAppState } from '../app-provider';

/** Sightings and sensors as the map shows them: while Review looks back, those that were known on its day. */
export function useShownUntil(records: Pick<Records, 'sighting' | 'sensor'>): {
  readonly sightings: readonly Sighting[];
  readonly sensors: readonly Sensor[];
} {
  const { sighting, sensor } = records;
  // Figures follow the slider at once, the map as soon as it can.
  const day = useDeferredValue(useAppState((state) => (state.job === 'review' ? state.review.day : undefined)));
  const isBack = day !== undefined;
  const all = useMemo(() => [...sighting.values()].filter(({ mergedInto }) => mergedInto === undefined), [sighting]);
  const seenOn = useMemo(() => (isBack ? all.map(({ seenAt }) => coverageDayOf(seenAt)) : []), [all, isBack]);
  const sightings = useMemo(
    () => (day === undefined ? all : all.filter((_, i) => (seenOn[i] ?? 0) <= day)),
    [all, seenOn, day],
  );
  const sensors = useMemo(
    () => [...sensor.values()].filter(({ plannedAt }) => day === undefined || coverageDayOf(plannedAt) <= day),
    [sensor, day],
  );
  return { sightings, sensors };
}
