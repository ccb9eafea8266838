import { describe, expect, it } from 'vitest';
import { clockOffset } from '../../src/coverage/clock-offset';
import { placeShots } from '../../src/coverage/place-shots';
import type { Shot } from '../../src/coverage/shot';
import { distanceM } from '../../src/geo/geodesic';
import { flownTrack, leg, placeOf, startMs } from './flown-track';

const track = flownTrack([
  ...leg({ xM: -500, yM: 0, s: 0 }, 500, 0),
  ...leg({ xM: 500, yM: 60, s: 110 }, -500, 60),
  ...leg({ xM: -500, yM: 120, s: 220 }, 500, 120),
]);
const log = { track, triggersMs: [] };

/** Photos every 8 s from second 4 on; the clock is behind UTC by `behindMs`. */
function shots(behindMs: number, count = 12): readonly Shot[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `${i}`,
    cameraTimeMs: startMs + (4 + 8 * i) * 1000 - behindMs,
    gimbal: {},
    flight: {},
  }));
}

describe("the camera's clock", () => {
  it.each([-5 * 3_600_000, 0, 421_300, 7_263_000])(
    'is found by the positions of some photos when %i ms behind',
    (behindMs) => {
      const placed = shots(behindMs).map((shot, i) =>
        i % 3 === 0 ? { ...shot, place: placeOf(-500 + 10 * (4 + 8 * i), 1) } : shot,
      );
      const offset = clockOffset(placed, log);
      expect(offset?.by).toBe('positions');
      expect(Math.abs((offset?.offsetMs ?? 0) - behindMs)).toBeLessThan(1000);
    },
  );

  it("is found by the log's triggers when no photo has a position", () => {
    const triggersMs = Array.from({ length: 14 }, (_, i) => startMs + (4 + 8 * i + (i % 3)) * 1000);
    const late = triggersMs
      .slice(0, 12)
      .map((ms, i): Shot => ({ name: `${i}`, cameraTimeMs: ms - 754_000, gimbal: {}, flight: {} }));
    const offset = clockOffset(late, { track, triggersMs });
    expect(offset?.by).toBe('triggers');
    expect(Math.abs((offset?.offsetMs ?? 0) - 754_000)).toBeLessThan(1000);
  });

  it('is the one time zone at which all photos lie in the flight, and of no zone if none fits', () => {
    expect(clockOffset(shots(-5 * 3_600_000), log)).toEqual({ offsetMs: -5 * 3_600_000, by: 'time-zone' });
    expect(clockOffset(shots(-5 * 3_600_000 - 400_000), log)).toBeUndefined();
  });

  it('trusts the time of a receiver in the photos before anything else', () => {
    const timed = shots(60_000).map((shot) => ({ ...shot, gpsTimeMs: (shot.cameraTimeMs ?? 0) + 60_000 }));
    expect(clockOffset(timed, log)).toEqual({ offsetMs: 60_000, by: 'receiver' });
  });
});

describe('photos without position', () => {
  it('get place and height of the log at their time', () => {
    const [first] = placeShots(shots(60_000), track, 60_000);
    expect(distanceM(first?.place ?? [0, 0], placeOf(-460, 0))).toBeLessThan(0.1);
    expect(first?.heightAboveStartM).toBe(100);
  });

  it('stay without one outside the log and in its gaps', () => {
    const late = shots(0).map((shot, i) => ({ ...shot, cameraTimeMs: startMs + (i === 0 ? 105 : 4000) * 1000 }));
    for (const shot of placeShots(late, track, 0)) expect(shot.place).toBeUndefined();
  });
});
