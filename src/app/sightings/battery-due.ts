import { localIsoDay } from '../../i18n/kazakhstan-time';
import type { Records } from '../records';
import { type Sensor, sensorState } from '../../survey/sensor';

/** Days before the day on which a battery is due that the reminder begins. */
const remindDays = 7;
const dayMs = 24 * 60 * 60 * 1000;

/** Whether a placed sensor's battery is due: now or past, or within a week. */
export function batteryDue(sensor: Sensor, now: Date): 'overdue' | 'soon' | undefined {
  const { batteryDueOn } = sensor;
  if (batteryDueOn === undefined || sensorState(sensor) !== 'placed') return undefined;
  if (batteryDueOn <= localIsoDay(now)) return 'overdue';
  return batteryDueOn <= localIsoDay(new Date(now.getTime() + remindDays * dayMs)) ? 'soon' : undefined;
}

/** Sensors whose battery is due or will be within a week. */
export function sensorsDue({ sensor }: Pick<Records, 'sensor'>, now: Date): readonly Sensor[] {
  return [...sensor.values()].filter((one) => batteryDue(one, now) !== undefined);
}
