import { readdir } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CameraPose } from '../../src/coverage/camera-ray';
import { groundQuad, type Lens } from '../../src/coverage/ground-quad';
import { pixelPlace } from '../../src/coverage/pixel-place';
import { dronePhoto } from '../../src/app/photos/drone-photo';
import { readPhoto } from '../../src/formats/photos/read-photo';
import { bearingDeg, destination, distanceM } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { diskSource } from '../support/disk-source';
import { seeded } from '../support/seeded';
import { itWithData } from '../support/test-data';

const lens: Lens = { sensorWidthMm: 17.3, sensorHeightMm: 13, focalLengthMm: 12.29 };
const place: LngLat = [71.5, 44.5];
const down: CameraPose = { place, heightM: 100, yawDeg: 0, pitchDeg: -90, rollDeg: 0 };

function found(pose: Partial<CameraPose>, options: Parameters<typeof pixelPlace>[2]) {
  const result = pixelPlace(lens, { ...down, ...pose }, options);
  if ('reason' in result) throw new Error(result.reason);
  return result;
}

describe('the ground of a pixel', () => {
  it('is below the camera in the middle of an image that looks down, as far off as the receiver is', () => {
    const { place: ground, reachM, ellipse } = found({}, { point: [0.5, 0.5] });
    expect(distanceM(ground, place)).toBeLessThan(1e-6);
    expect(reachM).toBeCloseTo(100, 9);
    // 3 m of the receiver, and one degree of pitch or roll at 100 m.
    expect(ellipse.majorM).toBeCloseTo(Math.hypot(3, 100 * (Math.PI / 180)), 2);
  });

  it('is the corner of the footprint for the corner of the image, however the camera is turned', () => {
    const angle = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(angle(-180, 180), angle(-90, -50), angle(-8, 8), (yawDeg, pitchDeg, rollDeg) => {
        const pose = { ...down, yawDeg, pitchDeg, rollDeg };
        const quad = groundQuad(lens, pose);
        if ('reason' in quad) return;
        for (const [i, point] of (
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ] as const
        ).entries()) {
          const result = pixelPlace(lens, pose, { point });
          expect('place' in result && distanceM(result.place, quad.corners[i] ?? place)).toBeLessThan(1e-3);
        }
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it('has an ellipse that holds the errors of a pose thrown at random, most of them', () => {
    const random = seeded(31);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const pose = { ...down, yawDeg: 40, pitchDeg: -45 };
    const point = [0.3, 0.6] as const;
    const { place: ground, accuracyM, ellipse } = found(pose, { point });
    let inside = 0;
    for (let i = 0; i < 2000; i++) {
      const thrown = pixelPlace(
        lens,
        {
          place: destination(destination(place, 90, 3 * normal()), 0, 3 * normal()),
          heightM: 100 + 3 * normal(),
          yawDeg: 40 + 3 * normal(),
          pitchDeg: -45 + normal(),
          rollDeg: normal(),
        },
        { point },
      );
      if ('place' in thrown && distanceM(thrown.place, ground) <= accuracyM) inside += 1;
    }
    expect(inside / 2000).toBeGreaterThan(0.64);
    expect(inside / 2000).toBeLessThan(0.74);
    expect(ellipse.majorM).toBeGreaterThan(ellipse.minorM);
  });

  it('meets a slope where the slope is, nearer on a hill and further in a hollow', () => {
    const tilted = { pitchDeg: -45 };
    const flat = distanceM(place, found(tilted, { point: [0.5, 0.5] }).place);
    const hill = found(tilted, { point: [0.5, 0.5], groundM: () => 40 });
    const hollow = found(tilted, { point: [0.5, 0.5], groundM: () => -40 });
    expect(flat).toBeCloseTo(100, 2);
    expect(distanceM(place, hill.place)).toBeCloseTo(60, 0);
    expect(distanceM(place, hollow.place)).toBeCloseTo(140, 0);
    // A slope that rises by 1 in 2 to the north: 100 - s = s / 2.
    const slope = (at: LngLat) => (distanceM(place, at) * Math.cos((bearingDeg(place, at) * Math.PI) / 180)) / 2;
    expect(distanceM(place, found(tilted, { point: [0.5, 0.5], groundM: slope }).place)).toBeCloseTo(200 / 3, 0);
  });

  it.each([
    ['above-horizon', { pitchDeg: 5 }],
    ['too-flat', { pitchDeg: -3 }],
    ['on-ground', { heightM: 0 }],
  ])('is none, for the reason %s', (reason, pose) => {
    expect(pixelPlace(lens, { ...down, ...pose }, { point: [0.5, 0.5] })).toEqual({ reason });
  });
});

describe('pixels of real survey photos', () => {
  itWithData('lie where the footprints of the flight over Brighton say', 'photos/brighton_stub', async (folder) => {
    const names = (await readdir(folder)).filter((name) => /\.jpe?g$/i.test(name));
    expect(names.length).toBe(18);
    for (const name of names) {
      const { value } = await readPhoto(diskSource(`${folder}/${name}`));
      const drone = value && dronePhoto(value);
      if (!drone || !('lens' in drone)) throw new Error(`${name} cannot be placed.`);
      const pose = { ...drone.pose, heightM: 40.04 };
      const quad = groundQuad(drone.lens, pose);
      if ('reason' in quad) throw new Error(`${name}: ${quad.reason}`);
      const corners = (
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ] as const
      ).map((point) => pixelPlace(drone.lens, pose, { point }));
      for (const [i, corner] of corners.entries()) {
        expect('place' in corner ? distanceM(corner.place, quad.corners[i] ?? [0, 0]) : Infinity).toBeLessThan(0.01);
      }
    }
  });
});
