import { describe, expect, it } from 'vitest';
import { type Sensor, sensorState } from '../../src/survey/sensor';

const plannedAt = '2026-06-01T09:00:00+05:00';
const sensor: Sensor = { kind: 'sensor', id: 's', name: 'S1', place: [73.7, 43.6], radiusM: 30, note: '', plannedAt };

describe('a sensor', () => {
  it('is planned, then placed, then removed, as its dates say', () => {
    expect(sensorState(sensor)).toBe('planned');
    expect(sensorState({ ...sensor, placedAt: plannedAt })).toBe('placed');
    expect(sensorState({ ...sensor, placedAt: plannedAt, servicedAt: plannedAt })).toBe('placed');
    expect(sensorState({ ...sensor, placedAt: plannedAt, removedAt: plannedAt })).toBe('removed');
  });
});
