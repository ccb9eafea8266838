import { describe, expect, it } from 'vitest';
import { writeLitchiCsv } from '../../../src/formats/mission/litchi-csv';
import { threeLaneMission } from '../../support/three-lane-mission';

describe('writeLitchiCsv', () => {
  const table = () =>
    new TextDecoder()
      .decode(writeLitchiCsv(threeLaneMission()).file?.bytes)
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));

  it('writes 46 columns in each row', () => {
    expect(table().map((row) => row.length)).toEqual(Array.from({ length: 7 }, () => 46));
    expect(table()[0]?.slice(0, 4)).toEqual(['latitude', 'longitude', 'altitude(m)', 'heading(deg)']);
  });

  it('asks for photos from each lane entry to its exit only', () => {
    expect(
      table()
        .slice(1)
        .map((row) => row.at(-1)),
    ).toEqual(['22', '-1', '22', '-1', '22', '-1']);
  });

  it('puts latitude first, heights above take-off, and the course to the next point', () => {
    expect(table()[1]?.slice(0, 8)).toEqual(['44.5005000', '72.0005000', '100', '0', '0', '0', '2', '-90']);
    expect(table()[2]?.[3]).toBe('90');
    expect(table()[1]?.[38]).toBe('0');
  });

  it('refuses a height beyond the range of the app', () => {
    const mission = threeLaneMission();
    const legs = mission.sortie.legs.map((leg) => ({
      ...leg,
      points: leg.points.map((point) => ({ ...point, heightM: 501 })),
    }));
    const written = writeLitchiCsv({ ...mission, sortie: { ...mission.sortie, legs } });
    expect([written.file, written.issues[0]?.code]).toEqual([undefined, 'mission-out-of-format-range']);
  });
});
