import { describe, expect, it } from 'vitest';
import { walkedPoint } from '../../../src/app/tracks/walked-point';
import { destination } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import type { TrackPoint } from '../../../src/survey/track-points';

const corner: LngLat = [71.6, 44.1];
const rule = { intervalS: 5, mostAccuracyM: 10 };

function fix(eastM: number, afterS: number, accuracyM = 4) {
  return { place: destination(corner, 90, eastM), accuracyM, at: new Date(1_780_000_000_000 + afterS * 1000) };
}

describe('the corners of an outline that is walked', () => {
  it('come at the interval, from good fixes, and only where the device moved', () => {
    const fixes = [fix(0, 0), fix(8, 2), fix(20, 6), fix(60, 12, 25), fix(60.5, 14), fix(61, 40)];
    const corners = fixes.reduce<readonly TrackPoint[]>((sofar, one) => {
      const point = walkedPoint(sofar.at(-1), one, rule);
      return point ? [...sofar, point] : sofar;
    }, []);
    expect(corners.map(({ place }) => place)).toEqual([0, 2, 4].map((i) => fixes[i]?.place));
  });
});
