import { describe, expect, it } from 'vitest';
import { cumulativeDetection, passDetection, rankSearches } from '../../src/coverage/detection';

describe('detection', () => {
  it('of one pass follows the law: 63 % at a sweep width of the spacing, all of it at definite range', () => {
    const even = { sweepWidthM: 100, spacingM: 100 };
    expect(passDetection({ ...even, law: 'random' })).toBeCloseTo(0.632, 3);
    expect(passDetection({ ...even, law: 'definite-range' })).toBe(1);
    expect(passDetection({ sweepWidthM: 50, spacingM: 100, law: 'definite-range' })).toBe(0.5);
  });

  it('adds up over passes as what is missed multiplies', () => {
    expect(cumulativeDetection([])).toBe(0);
    expect(cumulativeDetection([0.5, 0.5])).toBeCloseTo(0.75, 12);
  });

  it('leads to where a find is likeliest for its time, not to where it was looked for already', () => {
    const ground = { weight: 1, searched: 0, next: 0.6, flightHours: 1 };
    const ranked = rankSearches([
      { ...ground, id: 'searched', searched: 0.9 },
      { ...ground, id: 'far', flightHours: 3 },
      { ...ground, id: 'likely', weight: 2 },
      { ...ground, id: 'plain' },
    ]);
    expect(ranked.map(({ id }) => id)).toEqual(['likely', 'plain', 'far', 'searched']);
    expect(ranked.reduce((sum, { containment }) => sum + containment, 0)).toBeCloseTo(1, 12);
  });
});
