import { describe, expect, it } from 'vitest';
import { lineLength } from '../../src/flight/flight-route';
import { improveTracks, orderTime } from '../../src/flight/improve-tracks';
import type { Motion } from '../../src/flight/leg-time';
import { planFlight } from '../../src/flight/plan-flight';
import type { Track } from '../../src/flight/track';
import { nearestOrder } from '../../src/flight/track-order';
import { obstacleMap } from '../../src/geo/obstacle-map';
import { checkFlightPlan } from '../support/check-flight-plan';
import { flightTask } from '../support/flight-task';
import { randomArea } from '../support/random-area';
import { seeded } from '../support/seeded';

const hovering: Motion = { speedMS: 10, accelerationMS2: 1.7, cornerSpeedMS: 2.8 };
const motions: readonly (readonly [string, Motion])[] = [
  ['in calm air', hovering],
  ['in wind', { ...hovering, drift: { xMS: 3, yMS: -2 } }],
  ['on arcs', { ...hovering, speedMS: 16, turnRadiusM: 40 }],
];
/** A square of 200 m in the middle. */
const obstacles = obstacleMap([Float64Array.of(900, 900, 1100, 900, 1100, 1100, 900, 1100)], 0.3);

/** Bent tracks in the left and the right half of 2 km, none through the square. */
function randomTracks(seed: number): readonly Track[] {
  const random = seeded(seed);
  return Array.from({ length: 2 + Math.floor(random() * 24) }, () => {
    const left = random() < 0.5 ? 0 : 1150;
    const bends = 2 + Math.floor(random() * 3);
    return Float64Array.from({ length: 2 * bends }, (_, i) => (i % 2 === 0 ? left + 850 * random() : 2000 * random()));
  });
}

/** A track by its places, whichever way it is flown. */
function name(track: Track): string {
  const places = Array.from({ length: track.length / 2 }, (_, i) => `${track[2 * i]} ${track[2 * i + 1]}`);
  const [there, back] = [places.join(), places.toReversed().join()];
  return there < back ? there : back;
}

describe('improveTracks', () => {
  it.each(motions)('flies all tracks and never takes longer than always on to the nearest, %s', (_, motion) => {
    let [before, after] = [0, 0];
    for (let seed = 1; seed <= 60; seed++) {
      const first = nearestOrder(randomTracks(seed), obstacles);
      const found = improveTracks(first, { obstacles, motion, steps: 4000 });
      expect(found.tracks.map(name).toSorted()).toEqual(first.tracks.map(name).toSorted());
      expect(found.ways).toHaveLength(found.tracks.length - 1);
      found.ways.forEach((way, i) => {
        const [left, entered] = [found.tracks[i], found.tracks[i + 1]];
        expect([...way.subarray(0, 2), ...way.subarray(-2)]).toEqual([
          ...(left?.subarray(-2) ?? []),
          ...(entered?.subarray(0, 2) ?? []),
        ]);
      });
      expect(orderTime(found, motion)).toBeLessThanOrEqual(orderTime(first, motion));
      const waysM = (order: typeof first) => order.ways.reduce((sum, way) => sum + lineLength(way), 0);
      before += waysM(first);
      after += waysM(found);
    }
    expect(after).toBeLessThan(0.93 * before);
  });

  it('keeps to its steps', () => {
    const first = nearestOrder(randomTracks(7), obstacles);
    expect(improveTracks(first, { obstacles, motion: hovering, steps: 0 })).toBe(first);
  });
});

describe('patterns of tracks', () => {
  for (let seed = 1; seed <= 12; seed++) {
    const { kind, polygons, center } = randomArea(seed);
    const pattern = seed % 2 === 0 ? 'sample' : 'corridor';
    it(`takes no longer over ${pattern} of ${kind} ${seed} with its steps than without`, () => {
      const corner = polygons[0]?.[0][0];
      if (!corner) throw new Error(`Area ${seed} is empty.`);
      const corridor = { line: [corner, center, polygons.at(-1)?.[0][2] ?? center], widthM: 150 };
      const endless = { enduranceMin: 1e4, rangeM: 1e6, reservePct: 0 };
      const taken = [0, 4000].map((steps) => {
        const task = flightTask(polygons, corner, {
          ...(pattern === 'corridor' && { corridor }),
          parameters: { pattern, sampleShare: 0.3, seed, steps, ...endless },
        });
        const { plan } = planFlight(task);
        const faults = plan ? checkFlightPlan(task, plan) : [];
        expect(faults.filter((fault) => /enters|join|begin/.test(fault))).toEqual([]);
        return plan?.flightS ?? 0;
      });
      expect(taken[1]).toBeLessThanOrEqual((taken[0] ?? 0) + 1e-6);
    });
  }
});
