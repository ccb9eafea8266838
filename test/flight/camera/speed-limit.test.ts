import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footprint } from '../../../src/flight/footprint';
import { groundSampleDistanceCm, heightForGsdM } from '../../../src/flight/ground-sample-distance';
import { imageBlurPx } from '../../../src/flight/image-blur';
import { lineSpacing } from '../../../src/flight/line-spacing';
import { photoDistance } from '../../../src/flight/photo-distance';
import { speedLimit } from '../../../src/flight/speed-limit';
import type { Aircraft } from '../../../src/survey/aircraft';
import { aircraftCatalogue, findAircraft } from '../../../src/survey/aircraft-catalogue';
import type { Camera } from '../../../src/survey/camera';

const mavic3t = aircraft('m3t');
const wide = camera(mavic3t, 'wide');
const thermal = camera(mavic3t, 'thermal');

describe('camera over flat ground', () => {
  it('finds the height back from the ground sample distance', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1000, noNaN: true }), (heightM) => {
        expect(heightForGsdM(wide, groundSampleDistanceCm(wide, heightM))).toBeCloseTo(heightM, 9);
      }),
      { seed: 1 },
    );
  });

  it('sees the pixels of a row side by side across the footprint', () => {
    const pixelsM = (groundSampleDistanceCm(wide, 80) / 100) * wide.imageWidthPx;
    expect(footprint(wide, 80).acrossM).toBeCloseTo(pixelsM, 9);
  });

  it('steps by a quarter of the footprint at 75 % overlap', () => {
    expect(lineSpacing(wide, 100, 75)).toBeCloseTo(145.4545 / 4, 4);
    expect(photoDistance(wide, 100, 75)).toBeCloseTo(109.0909 / 4, 4);
  });

  it('refuses an overlap that leaves no step', () => {
    expect(() => lineSpacing(wide, 100, 100)).toThrow('Overlap 100 %');
  });
});

describe('speed limit', () => {
  it('names the aircraft where nothing else binds', () => {
    expect(speedLimit(mavic3t, wide, { heightM: 120, frontOverlapPct: 40 })).toEqual({
      speedMS: 15,
      boundBy: 'aircraft',
    });
  });

  it('names the interval where photos cannot come fast enough', () => {
    const limit = speedLimit(mavic3t, wide, { heightM: 60, frontOverlapPct: 80 });
    expect(limit.boundBy).toBe('interval');
    expect(limit.speedMS).toBeCloseTo((60 * 4.8 * 0.2) / 4.4 / 2, 9);
  });

  it('names the blur where the thermal image would smear, and keeps it within a pixel', () => {
    const limit = speedLimit(mavic3t, thermal, { heightM: 60, frontOverlapPct: 40 });
    expect(limit.boundBy).toBe('blur');
    expect(imageBlurPx(thermal, 60, { speedMS: limit.speedMS, exposureS: 0.01 })).toBeCloseTo(1, 9);
  });

  it('leaves observers the speed of their helicopter', () => {
    const helicopter = aircraft('helicopter-observers');
    expect(speedLimit(helicopter, undefined, { heightM: 150, frontOverlapPct: 0 })).toEqual({
      speedMS: helicopter.maxSpeedMS,
      boundBy: 'aircraft',
    });
  });

  it('never lets the next photo come too late, whatever camera, height and overlap', () => {
    const carried = aircraftCatalogue.flatMap((flown) => flown.cameras.map((used) => ({ flown, used })));
    fc.assert(
      fc.property(
        fc.constantFrom(...carried),
        fc.double({ min: 20, max: 300, noNaN: true }),
        fc.integer({ min: 0, max: 95 }),
        ({ flown, used }, heightM, frontOverlapPct) => {
          const { speedMS } = speedLimit(flown, used, { heightM, frontOverlapPct });
          const betweenPhotosM = speedMS * (used.shortestIntervalS ?? 0);
          expect(betweenPhotosM).toBeLessThanOrEqual(photoDistance(used, heightM, frontOverlapPct) * (1 + 1e-12));
          expect(speedMS).toBeGreaterThan(0);
        },
      ),
      { seed: 2 },
    );
  });
});

function aircraft(id: string): Aircraft {
  const found = findAircraft(id);
  if (!found) throw new Error(`No aircraft ${id}.`);
  return found;
}

function camera({ cameras }: Aircraft, id: string): Camera {
  const found = cameras.find((one) => one.id === id);
  if (!found) throw new Error(`No camera ${id}.`);
  return found;
}
