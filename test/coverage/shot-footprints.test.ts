import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundQuad, type Lens } from '../../src/coverage/ground-quad';
import type { Shot } from '../../src/coverage/shot';
import { shotFootprints } from '../../src/coverage/shot-footprints';
import { bearingDeg, distanceM, polygonAreaM2 } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { photoLens } from '../../src/survey/photo-lens';

const lens: Lens = { sensorWidthMm: 17.3, sensorHeightMm: 13, focalLengthMm: 12.29 };
const place: LngLat = [71.5, 44.5];
const down = { place, heightM: 100, yawDeg: 0, pitchDeg: -90, rollDeg: 0 };

function corners(pose: Partial<typeof down>): readonly LngLat[] {
  const quad = groundQuad(lens, { ...down, ...pose });
  if ('reason' in quad) throw new Error(quad.reason);
  return quad.corners;
}

describe('the ground that an image shows', () => {
  it('is height x sensor / focal length for a camera looking down, whatever its yaw', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (yawDeg) => {
        const [a, b, c] = corners({ yawDeg });
        if (!a || !b || !c) return false;
        const [acrossM, alongM] = [(100 * 17.3) / 12.29, (100 * 13) / 12.29];
        return Math.abs(distanceM(a, b) - acrossM) < 0.01 && Math.abs(distanceM(b, c) - alongM) < 0.01;
      }),
      { seed: 3, numRuns: 50 },
    );
  });

  it('has the top of the image in the direction of the yaw', () => {
    const [a, b] = corners({ yawDeg: 30 });
    const middle: LngLat = [((a?.[0] ?? 0) + (b?.[0] ?? 0)) / 2, ((a?.[1] ?? 0) + (b?.[1] ?? 0)) / 2];
    expect(bearingDeg(place, middle)).toBeCloseTo(30, 1);
  });

  it('moves ahead and widens where the camera is tilted: centre at height / tan(tilt)', () => {
    const shape = corners({ pitchDeg: -60, yawDeg: 90 });
    const [farLeft, farRight, nearRight, nearLeft] = shape;
    if (!farLeft || !farRight || !nearRight || !nearLeft) throw new Error('A corner is missing.');
    expect(distanceM(farLeft, farRight)).toBeGreaterThan(distanceM(nearLeft, nearRight));
    // The middle of the image looks 57.7 m ahead; rays of its top and bottom edge, at 60 -+ 27.9 degrees, meet the ground here:
    const edge = Math.atan(13 / 2 / 12.29);
    const farM = 100 / Math.tan(Math.PI / 3 - edge);
    const nearM = 100 / Math.tan(Math.PI / 3 + edge);
    const meanLng = (farLeft[0] + farRight[0]) / 2;
    expect(distanceM(place, [meanLng, 44.5])).toBeCloseTo(farM, 0);
    expect(distanceM(place, [(nearLeft[0] + nearRight[0]) / 2, 44.5])).toBeCloseTo(nearM, 0);
  });

  it('is nearer on the right for a roll to the right, and only turned where the camera looks down', () => {
    const [farLeft, farRight] = corners({ pitchDeg: -60, rollDeg: 10 });
    expect(farLeft && farRight && distanceM(place, farLeft) > 1.05 * distanceM(place, farRight)).toBe(true);
    const turned = corners({ rollDeg: 10 });
    const [straight] = corners({});
    for (const corner of turned) expect(distanceM(place, corner)).toBeCloseTo(distanceM(place, straight ?? place), 2);
  });

  it.each([
    ['above-horizon', { pitchDeg: 5 }],
    ['above-horizon', { pitchDeg: -20 }],
    ['too-flat', { pitchDeg: -30 }],
    ['on-ground', { heightM: 0 }],
    ['on-ground', { heightM: Number.NaN }],
  ])('is none, for the reason %s', (reason, pose) => {
    expect(groundQuad(lens, { ...down, ...pose })).toEqual({ reason });
  });
});

describe('footprints of photos', () => {
  const shot: Shot = {
    name: 'a.jpg',
    place,
    heightAboveStartM: 80,
    gimbal: { yawDeg: 0, pitchDeg: -90 },
    flight: {},
    lens,
  };

  it('take the height above take-off, unless another one is given', () => {
    const areaOf = (heightM?: number) => {
      const { footprints } = shotFootprints([shot], heightM === undefined ? {} : { heightM });
      const [footprint] = footprints;
      return polygonAreaM2([[...(footprint?.corners ?? []), ...(footprint?.corners.slice(0, 1) ?? [])]]);
    };
    expect(areaOf(160) / areaOf()).toBeCloseTo(4, 4);
  });

  it('list each photo that has none with the reason', () => {
    const { heightAboveStartM: _height, ...low } = shot;
    const { place: _place, ...lost } = shot;
    const { lens: _lens, ...unknown } = shot;
    const shots: readonly Shot[] = [
      { ...low, name: 'no-height' },
      { ...lost, name: 'no-place' },
      { ...unknown, name: 'no-camera' },
      { ...shot, name: 'sky', gimbal: { yawDeg: 0, pitchDeg: 10 } },
    ];
    const { footprints, issues } = shotFootprints(shots, {});
    expect(footprints).toEqual([]);
    expect(issues.map(({ code, where }) => [where?.file, code])).toEqual([
      ['no-height', 'photo-without-height'],
      ['no-place', 'photo-without-position'],
      ['no-camera', 'photo-camera-unknown'],
      ['sky', 'photo-above-horizon'],
    ]);
  });

  it('point along the course where neither gimbal nor aircraft says a yaw', () => {
    const bare = { ...shot, gimbal: { pitchDeg: -90 } };
    const { footprints } = shotFootprints([bare, { ...bare, place: [71.501, 44.5] }], {});
    const [left, right] = footprints[0]?.corners ?? [];
    expect(left && right && Math.abs(bearingDeg(left, right) - 180)).toBeLessThan(0.1);
    expect(shotFootprints([bare], {}).issues).toMatchObject([{ code: 'photo-without-yaw' }]);
  });
});

describe('the lens of a photo', () => {
  it('loses height where a 16:9 image comes from a 4:3 sensor', () => {
    const found = photoLens({ model: 'FC300S', widthPx: 4000, heightPx: 2250, focalLengthMm: 3.61 });
    expect(found?.lens).toEqual({ sensorWidthMm: 6.32, sensorHeightMm: 3.555, focalLengthMm: 3.61 });
  });

  it('knows a thermal sensor of 640 pixels behind an image of 1280', () => {
    const found = photoLens({ model: 'M30T', widthPx: 1280, heightPx: 1024, focalLengthMm: 9.1, focalLength35Mm: 40 });
    expect(found).toMatchObject({ by: 'thermal', lens: { sensorWidthMm: 7.68, focalLengthMm: 9.1 } });
  });

  it('takes the equivalent by the diagonal and never as the focal length itself', () => {
    const found = photoLens({ widthPx: 4000, heightPx: 3000, focalLengthMm: 4.5, focalLength35Mm: 24 });
    expect(found?.lens.sensorWidthMm).toBeCloseTo(6.49, 2);
    expect(photoLens({ widthPx: 4000, heightPx: 3000, focalLength35Mm: 24 })).toBeUndefined();
  });
});
