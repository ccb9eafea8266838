import { describe, expect, it } from 'vitest';
import { writeWaypoints } from '../../../src/formats/mission/waypoints';
import { threeLaneMission } from '../../support/three-lane-mission';

const text = (mission = threeLaneMission()) => new TextDecoder().decode(writeWaypoints(mission).file?.bytes);
const rows = (mission = threeLaneMission()) =>
  text(mission)
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

describe('writeWaypoints', () => {
  it('writes the example flight byte for byte as Mission Planner accepts it', () => {
    const example = [
      'QGC WPL 110',
      item([0, 1, 0, 16], [0, 0, 0, 0, 44.5, 72], 512),
      item([1, 0, 3, 22], [0, 0, 0, 0, 0, 0], 100),
      item([2, 0, 3, 178], [1, 10, -1, 0, 0, 0], 0),
      item([3, 0, 3, 205], [-90, 0, 0, 0, 0, 0], 2),
      ...lane(4, [44.5005, 72.0005], [44.5032, 72.0005]),
      ...lane(8, [44.5032, 72.00125], [44.5005, 72.00125]),
      ...lane(12, [44.5005, 72.002], [44.5032, 72.002]),
      item([16, 0, 3, 20], [0, 0, 0, 0, 0, 0], 0),
      '',
    ].join('\n');
    expect(text()).toBe(example);
  });

  it('gives PX4 the launch site to climb at and the course of each leg', () => {
    const mission = threeLaneMission();
    const [, climb, , , first] = rows({ ...mission, aircraft: { ...mission.aircraft, autopilot: 'px4' } });
    expect(climb?.slice(8, 10)).toEqual(['44.50000000', '72.00000000']);
    expect(Number(first?.[7])).toBeCloseTo(35.6, 1);
  });

  it('names a training file so', () => {
    expect(writeWaypoints(threeLaneMission({ training: true })).file?.fileName).toBe('TRAINING-TAL01-P1-S01.waypoints');
  });

  it('warns above 700 items and writes them all', () => {
    const mission = threeLaneMission();
    const points = Array.from({ length: 800 }, (_, i) => ({ position: [72, 44.5 + i / 1e4] as const, heightM: 100 }));
    const sortie = { ...mission.sortie, legs: [{ kind: 'transit' as const, points }] };
    const { issues } = writeWaypoints({ ...mission, sortie });
    expect(issues.map(({ code }) => code)).toContain('mission-many-items');
    expect(rows({ ...mission, sortie })).toHaveLength(804);
  });

  it('refuses a place that is not on Earth', () => {
    const mission = threeLaneMission();
    const sortie = { ...mission.sortie, launch: [72, Number.NaN] as const };
    const written = writeWaypoints({ ...mission, sortie });
    expect(written.file).toBeUndefined();
    expect(written.issues[0]?.code).toBe('mission-place-invalid');
  });
});

/** Sequence, current, frame and command; then parameters 1 to 6; then the height. */
function item(head: readonly number[], params: readonly number[], heightM: number): string {
  return [...head, ...params.map((value) => value.toFixed(8)), heightM.toFixed(6), 1].join('\t');
}

function lane(sequence: number, enter: [number, number], leave: [number, number]): string[] {
  return [
    item([sequence, 0, 3, 16], [0, 0, 0, 0, ...enter], 100),
    item([sequence + 1, 0, 3, 206], [22, 0, 1, 0, 0, 0], 0),
    item([sequence + 2, 0, 3, 16], [0, 0, 0, 0, ...leave], 100),
    item([sequence + 3, 0, 3, 206], [0, 0, 1, 0, 0, 0], 0),
  ];
}
