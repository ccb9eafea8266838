import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPolygon } from '../../src/geo/check-polygon';
import { distanceM } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { isInPolygon } from '../../src/geo/point-in-polygon';
import type { Polygon, Ring } from '../../src/geo/polygon';
import { toCanonicalPolygon } from '../../src/geo/to-canonical-polygon';
import { seeded } from '../support/seeded';
import { itWithData } from '../support/test-data';

describe('polygon check', () => {
  it('accepts a square with a hole, whichever way its rings run', () => {
    expect(checkPolygon([square(0, 0, 10), square(2, 2, 3)])).toEqual({ valid: true });
    expect(checkPolygon([square(0, 0, 10).toReversed(), square(2, 2, 3).toReversed()])).toEqual({ valid: true });
  });

  //  a   b        the outline a-b-c-d crosses itself in the middle
  //   \ / |
  //    X  |
  //   / \ |
  //  d   c
  it('says where an hourglass crosses itself', () => {
    expect(checkPolygon([ring([0, 0], [2, 2], [2, 0], [0, 2])])).toEqual({
      valid: false,
      reason: 'self-crossing',
      at: [1, 1],
    });
  });

  it('refuses a ring that touches itself in a place', () => {
    expect(checkPolygon([ring([0, 0], [2, 0], [1, 1], [2, 2], [0, 2], [1, 1])])).toMatchObject({
      reason: 'self-crossing',
      at: [1, 1],
    });
  });

  it('refuses a spike that runs out and back', () => {
    expect(checkPolygon([ring([0, 0], [4, 0], [4, 2], [6, 2], [4, 2], [4, 4], [0, 4])])).toMatchObject({
      reason: 'self-crossing',
    });
  });

  it('accepts a place in the middle of a straight edge', () => {
    expect(checkPolygon([ring([0, 0], [2, 0], [4, 0], [4, 4], [0, 4])])).toEqual({ valid: true });
  });

  it('tells lines and points from ground', () => {
    expect(checkPolygon([ring([0, 0], [1, 1])])).toMatchObject({ reason: 'too-few-places' });
    expect(checkPolygon([ring([0, 0], [0, 0], [0, 0])])).toMatchObject({ reason: 'too-few-places' });
    expect(checkPolygon([ring([0, 0], [1, 1], [2, 2])])).toMatchObject({ reason: 'zero-area', at: [0, 0] });
  });

  it('names places that are no places on Earth', () => {
    expect(checkPolygon([ring([0, 0], [Number.NaN, 1], [1, 1])])).toEqual({ valid: false, reason: 'not-finite' });
    expect(checkPolygon([ring([0, 0], [200, 1], [1, 1])])).toEqual({
      valid: false,
      reason: 'out-of-range',
      at: [200, 1],
    });
  });

  it('finds holes that leave the outline: across it, beside it, and along a notch', () => {
    const outline = ring([0, 0], [10, 0], [10, 10], [6, 10], [6, 4], [4, 4], [4, 10], [0, 10]);
    expect(checkPolygon([outline, square(8, 8, 4)])).toMatchObject({ reason: 'hole-outside' });
    expect(checkPolygon([outline, square(20, 20, 1)])).toMatchObject({ reason: 'hole-outside' });
    expect(checkPolygon([outline, ring([4, 5], [6, 5], [6, 6], [4, 6])])).toMatchObject({ reason: 'hole-outside' });
    expect(checkPolygon([outline, ring([4, 5], [6, 6], [5, 3])])).toMatchObject({ reason: 'hole-outside' });
  });

  it('finds holes that cross, contain or repeat each other', () => {
    const outline = square(0, 0, 10);
    expect(checkPolygon([outline, square(1, 1, 3), square(3, 3, 3)])).toMatchObject({ reason: 'holes-overlap' });
    expect(checkPolygon([outline, square(1, 1, 6), square(3, 3, 1)])).toMatchObject({ reason: 'holes-overlap' });
    expect(checkPolygon([outline, square(1, 1, 3), square(1, 1, 3)])).toMatchObject({ reason: 'holes-overlap' });
  });

  it('lets holes touch the outline and each other in a place', () => {
    const outline = square(0, 0, 10);
    expect(checkPolygon([outline, ring([0, 5], [2, 4], [2, 6]), ring([2, 4], [4, 3], [4, 5])])).toEqual({
      valid: true,
    });
  });

  it('lets a corner of a hole snapped to a slanted edge lie on it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 0.9, noNaN: true }), (share) => {
        const snapped: LngLat = [70 + share * 1.7, 40 + share * 3.1];
        const outline = ring([70, 40], [71.7, 43.1], [66, 44]);
        const hole = ring(snapped, [snapped[0] - 0.3, snapped[1] + 0.01], [snapped[0] - 0.3, snapped[1] + 0.02]);
        expect(checkPolygon([outline, hole])).toEqual({ valid: true });
        const beyond: LngLat = [snapped[0] + 1e-6, snapped[1] - 1e-6];
        expect(checkPolygon([outline, ring(beyond, ...hole.slice(1, 3))])).toMatchObject({ reason: 'hole-outside' });
      }),
      { seed: 16 },
    );
  });

  it('accepts a shore of 100,000 places and finds the one pair that was exchanged', () => {
    const shore = starRing(100_000, 5, 1e-5);
    expect(checkPolygon([shore])).toEqual({ valid: true });
    const [one, other] = [shore[41_000], shore[41_500]];
    if (!one || !other) throw new Error('The shore is too short.');
    const check = checkPolygon([shore.with(41_000, other).with(41_500, one)]);
    expect(check).toMatchObject({ valid: false, reason: 'self-crossing' });
    expect(!check.valid && check.at && distanceM(check.at, one) < 1000).toBe(true);
  });

  it('accepts every star and refuses it with two far corners exchanged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 60 }), fc.integer({ min: 1, max: 1_000_000 }), (places, seed) => {
        const star = starRing(places, seed);
        expect(checkPolygon([star])).toEqual({ valid: true });
        const [second, opposite] = [star[1], star[1 + Math.floor(places / 2)]];
        if (!second || !opposite) throw new Error('The star is too short.');
        const crossed = star.with(1, opposite).with(1 + Math.floor(places / 2), second);
        expect(checkPolygon([crossed])).toMatchObject({ reason: 'self-crossing' });
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  for (const name of ['A_rect_1000ha', 'B_L_1000ha', 'C_holes_1000ha', 'D_irregular_63000ha']) {
    itWithData(`accepts the planning area ${name}`, `cases/${name}.geojson`, (file) => {
      const collection: { features: { geometry: { coordinates: Polygon } }[] } = JSON.parse(readFileSync(file, 'utf8'));
      for (const { geometry } of collection.features)
        expect(checkPolygon(geometry.coordinates)).toEqual({ valid: true });
    });
  }
});

describe('canonical polygon', () => {
  it('closes rings, drops repeats and winds them as RFC 7946 asks', () => {
    const open: Ring = [
      [0, 0],
      [0, 4],
      [0, 4],
      [4, 4],
      [4, 0],
    ];
    expect(toCanonicalPolygon([open, square(1, 1, 1)])).toEqual([
      ring([0, 0], [4, 0], [4, 4], [0, 4]),
      ring([1, 1], [1, 2], [2, 2], [2, 1]),
    ]);
  });

  it('changes nothing the second time, and no inside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), fc.integer({ min: 1, max: 1_000_000 }), (places, seed) => {
        const polygon: Polygon = [starRing(places, seed).toReversed()];
        const canonical = toCanonicalPolygon(polygon);
        expect(toCanonicalPolygon(canonical)).toEqual(canonical);
        const random = seeded(seed);
        const place: LngLat = [71.8 + 0.4 * random(), 44.3 + 0.4 * random()];
        expect(isInPolygon(place, canonical)).toBe(isInPolygon(place, polygon));
      }),
      { seed: 4 },
    );
  });
});

function ring(...places: LngLat[]): Ring {
  return [...places, ...places.slice(0, 1)];
}

function square(lng: number, lat: number, side: number): Ring {
  return ring([lng, lat], [lng + side, lat], [lng + side, lat + side], [lng, lat + side]);
}

/** A ring around 72 E 44.5 N whose distance from the middle is random: it never crosses itself. */
function starRing(places: number, seed: number, unevennessDeg = 0.05): Ring {
  const random = seeded(seed);
  const corners = Array.from({ length: places }, (_, i): LngLat => {
    const angle = (2 * Math.PI * i) / places;
    const radius = 0.1 + unevennessDeg * random();
    return [72 + radius * Math.cos(angle), 44.5 + radius * Math.sin(angle)];
  });
  return ring(...corners);
}
