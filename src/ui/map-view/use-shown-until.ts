import { useMemo } from 'react';
import type { Records } from '../../app/records';
import { sensorOnDay } from '../../app/review/sensor-on-day';
import { coverageDayOf } from '../../coverage/coverage-day';
import type { Sensor } from '../../survey/sensor';
import type { Sighting } from '../../survey/sighting';
import { useDayLookedBackTo } from './use-day-looked-back-to';

/** Sightings and sensors as the map shows them: while Review looks back, those that were known on its day, as they stood then. */
export function useShownUntil(records: Pick<Records, 'sighting' | 'sensor'>): {
  readonly sightings: readonly Sighting[];
  readonly sensors: readonly Sensor[];
} {
  const { sighting, sensor } = records;
  const day = useDayLookedBackTo();
  const isBack = day !== undefined;
  const all = useMemo(() => [...sighting.values()].filter(({ mergedInto }) => mergedInto === undefined), [sighting]);
  const seenOn = useMemo(() => (isBack ? all.map(({ seenAt }) => coverageDayOf(seenAt)) : []), [all, isBack]);
  const sightings = useMemo(
    () => (day === undefined ? all : all.filter((_, i) => (seenOn[i] ?? 0) <= day)),
    [all, seenOn, day],
  );
  const sensors = useMemo(() => {
    const list = [...sensor.values()];
    return day === undefined ? list : list.flatMap((one) => sensorOnDay(one, day) ?? []);
  }, [sensor, day]);
  return { sightings, sensors };
}
