import { describe, expect, it } from 'vitest';
import { groundRise } from '../../src/coverage/ground-rise';
import { shotFootprints } from '../../src/coverage/shot-footprints';
import type { Shot } from '../../src/coverage/shot';
import { polygonAreaM2 } from '../../src/geo/geodesic';
import { heightsBy } from '../support/plane-heights';

/** Ground that rises to the north by 50 m between two photos, both 100 m above the take-off. */
const hill = heightsBy((_, lat) => 400 + (lat - 44.5) * 10_000, { west: 71.45, north: 44.55, columns: 101, rows: 101 });
const shots = [44.5, 44.505].map(
  (lat): Shot => ({
    name: `${lat}`,
    place: [71.5, lat],
    heightAboveStartM: 100,
    gimbal: { yawDeg: 0, pitchDeg: -90 },
    flight: {},
    lens: { sensorWidthMm: 17.3, sensorHeightMm: 13, focalLengthMm: 12.3 },
  }),
);

function areasM2(groundRiseM: ReturnType<typeof groundRise>): readonly number[] {
  return shotFootprints(shots, groundRiseM ? { groundRiseM } : {}).footprints.map(({ corners }) =>
    polygonAreaM2([[...corners, ...corners.slice(0, 1)]]),
  );
}

describe('heights over a terrain', () => {
  it('count from the take-off: half the height shows a quarter of the ground', () => {
    const [low = 0, high = 0] = areasM2(groundRise({ shots }, [hill]));
    expect(low / high).toBeCloseTo(4, 2);
  });

  it('are those above the take-off where no ground is known', () => {
    const elsewhere = heightsBy(() => 0, { west: 10, north: 10, columns: 3, rows: 3 });
    expect(groundRise({ shots }, [])).toBeUndefined();
    expect(groundRise({ shots }, [elsewhere])).toBeUndefined();
    const [low = 0, high = 1] = areasM2(undefined);
    expect(low / high).toBeCloseTo(1, 3);
  });
});
