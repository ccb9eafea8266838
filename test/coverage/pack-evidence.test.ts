import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packEvidence, unpackEvidence } from '../../src/coverage/pack-evidence';
import type { Shot } from '../../src/coverage/shot';

const lens = { sensorWidthMm: 17.3, sensorHeightMm: 13, focalLengthMm: 12.3 };

const cents = (most: number) => fc.integer({ min: -most * 100, max: most * 100 }).map((value) => value / 100);
const angles = fc.record({ yawDeg: cents(180), pitchDeg: cents(90) }, { requiredKeys: [] });
const shot: fc.Arbitrary<Shot> = fc.record(
  {
    name: fc.string(),
    byteLength: fc.nat(),
    place: fc.tuple(
      fc.integer({ min: -1_800_000_000, max: 1_800_000_000 }).map((value) => value / 1e7),
      fc.integer({ min: -850_000_000, max: 850_000_000 }).map((value) => value / 1e7),
    ),
    heightAboveStartM: cents(500),
    gimbal: angles,
    flight: angles,
    cameraTimeMs: fc.integer({ min: 0, max: 2_000_000_000_000 }),
    lens: fc.constant(lens),
  },
  { requiredKeys: ['name', 'gimbal', 'flight'] },
);

/** As a drone writes them along a line. */
function flownShots(count: number): readonly Shot[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `DCIM/DJI_202606120930_${String(i + 1).padStart(4, '0')}_V.JPG`,
    byteLength: 11_000_000 + ((i * 7_919_317) % 900_000),
    place: [71.5 + i * 0.000_21 + ((i * 31) % 17) * 1e-7, 44.5 + ((i * 13) % 23) * 1e-7],
    heightAboveStartM: 100 + ((i * 7) % 40) / 100,
    gimbal: { yawDeg: 90 + ((i * 3) % 10) / 10, pitchDeg: -90 },
    flight: { yawDeg: 91 + ((i * 5) % 10) / 10, pitchDeg: ((i * 11) % 60) / 10, rollDeg: ((i * 17) % 40) / 10 },
    cameraTimeMs: 1_781_000_000_000 + i * 2000,
    lens,
  }));
}

describe('packed evidence', () => {
  it('gives the shots back as they were', () => {
    fc.assert(
      fc.property(fc.array(shot, { maxLength: 30 }), (shots) => {
        expect(unpackEvidence(packEvidence({ shots }))).toEqual({ shots });
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  it('takes less than 40 bytes a shot, so that a sortie of 800 stays far below the size of a photo', () => {
    expect(packEvidence({ shots: flownShots(800) }).length).toBeLessThan(800 * 40);
  });

  it('is the same for the same flight, so that two tablets make one record of it', () => {
    expect(packEvidence({ shots: flownShots(20) })).toEqual(packEvidence({ shots: flownShots(20) }));
  });

  it('refuses bytes that are something else', () => {
    expect(unpackEvidence(Uint8Array.of(1, 2, 3))).toBeUndefined();
    expect(unpackEvidence(packEvidence({ shots: flownShots(20) }).subarray(0, 300))).toBeUndefined();
  });
});
