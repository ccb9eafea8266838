import { describe, expect, it } from 'vitest';
import type { PlannedFlight } from '../../src/flight/flight-task';
import { planFlight } from '../../src/flight/plan-flight';
import { distanceM } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { localFrame } from '../../src/geo/local-frame';
import type { Polygon } from '../../src/geo/polygon';
import { flownPatternHours } from '../support/flown-time';
import { flightTask } from '../support/flight-task';
import { caseTask, plannedCase } from '../support/planning-case';
import { randomArea } from '../support/random-area';
import { seeded } from '../support/seeded';

/** A ragged ring around a place, turned by `turnDeg`. */
function ragged(center: LngLat, radiusM: number, turnDeg = 0): Polygon {
  const frame = localFrame(center);
  const random = seeded(4);
  const ring = Array.from({ length: 24 }, (_, i) => {
    const angle = (i * Math.PI) / 12 + (turnDeg * Math.PI) / 180;
    const r = radiusM * (1 - 0.3 * random()) * (i % 12 < 6 ? 1 : 0.6);
    return frame.toLngLat({ xM: r * Math.cos(angle), yM: r * Math.sin(angle) });
  });
  return [[...ring, ...ring.slice(0, 1)]];
}

/** The transects of a plan, each as its two ends, the first flown first. */
function transectsOf({ sorties }: PlannedFlight): readonly (readonly [LngLat, LngLat])[] {
  return sorties.flatMap(({ legs }) =>
    legs.flatMap(({ kind, points }): (readonly [LngLat, LngLat])[] => {
      const [from, to] = [points[0]?.position, points.at(-1)?.position];
      return kind === 'transect' && from && to ? [[from, to]] : [];
    }),
  );
}

/** How far a place lies from a line on the ground, and whether it lies beside it, in a metric plane centred on the place. */
function besideLine(place: LngLat, [from, to]: readonly [LngLat, LngLat]): { isBeside: boolean; awayM: number } {
  const frame = localFrame(place);
  const [a, b] = [frame.toLocal(from), frame.toLocal(to)];
  const [dx, dy] = [b.xM - a.xM, b.yM - a.yM];
  const share = -(a.xM * dx + a.yM * dy) / (dx * dx + dy * dy);
  const foot = frame.toLngLat({ xM: a.xM + share * dx, yM: a.yM + share * dy });
  return { isBeside: share > 0 && share < 1, awayM: distanceM(place, foot) };
}

describe('a plan anywhere from 40 to 55 degrees north', () => {
  for (const latitude of [40, 44.5, 50, 55]) {
    for (const radiusM of [900, 9000]) {
      it(`keeps its spacing on the ground within 0.1 % at ${latitude} degrees, ${radiusM} m across`, () => {
        const area = ragged([71.9, latitude], radiusM);
        const transects = transectsOf(plannedCase(caseTask([area], { heading: 37, steps: 500 })));
        // From each end of a line straight across to the line before it, where that passes.
        const gaps = transects.slice(1).flatMap((transect, i) => {
          const before = transects[i];
          if (!before) return [];
          return transect.flatMap((end) => {
            const { isBeside, awayM } = besideLine(end, before);
            return isBeside && awayM < 90 ? [awayM] : [];
          });
        });
        expect(gaps.length).toBeGreaterThan(radiusM / 60);
        for (const gapM of gaps) expect(Math.abs(gapM - 60)).toBeLessThan(0.06);
      });
    }
  }

  it('takes the same time when the area is turned about the compass', () => {
    const hours = [0, 13.7, 45, 77.7, 90, 121, 163.3].map((turnDeg) =>
      flownPatternHours(plannedCase(caseTask([ragged([71.9, 43], 1500, turnDeg)], {})), 10),
    );
    expect(Math.max(...hours) / Math.min(...hours)).toBeLessThan(1.005);
  });

  it('is the same to the last byte when it is planned again', () => {
    for (const seed of [2, 8, 11]) {
      const { polygons } = randomArea(seed);
      const corner = polygons[0]?.[0][0] ?? [0, 0];
      const written = [0, 1].map(() => JSON.stringify(planFlight(flightTask(polygons, corner))));
      expect(written[1]).toBe(written[0]);
    }
  });
});
