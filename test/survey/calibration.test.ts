import { expect, it } from 'vitest';
import { type Calibration, sweepWidthM } from '../../src/survey/calibration';

const counted: Calibration = {
  kind: 'calibration',
  id: 'c',
  aircraftId: 'm3e',
  target: 'stand',
  counts: [
    { heightM: 100, stripWidthM: 140, found: 8, missed: 2 },
    { heightM: 110, stripWidthM: 154, found: 5, missed: 5 },
    { heightM: 200, stripWidthM: 280, found: 1, missed: 9 },
  ],
  source: 'Flight over known stands',
  at: '2026-06-10T10:00:00+05:00',
};

it('counts a sweep width from what was found and missed near the height, and none where nothing was counted', () => {
  expect(sweepWidthM(counted, 100)).toBeCloseTo((8 * 140 + 5 * 154) / 20, 9);
  expect(sweepWidthM(counted, 50)).toBeUndefined();
  expect(sweepWidthM({ ...counted, sweepWidthM: 90 }, 50)).toBe(90);
});
