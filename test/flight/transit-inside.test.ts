import { describe, expect, it } from 'vitest';
import { planFlight } from '../../src/flight/plan-flight';
import { isInRegion } from '../../src/geo/clip-line';
import { localFrame } from '../../src/geo/local-frame';
import { growRegion, unionRegion } from '../../src/geo/plane-region';
import { checkFlightPlan } from '../support/check-flight-plan';
import { flightTask } from '../support/flight-task';
import { randomArea } from '../support/random-area';

const STEP_M = 5;

describe('transit inside the area', () => {
  // Kinds of one piece: stars with holes, river strips, combs, spirals.
  for (const seed of [2, 3, 4, 8, 11, 12]) {
    const { kind, polygons, center } = randomArea(seed);
    it(`never leaves ${kind} ${seed} by more than square ends do`, () => {
      const corner = polygons[0]?.[0][0];
      if (!corner) throw new Error(`Area ${seed} is empty.`);
      const task = flightTask(polygons, corner, { parameters: { transit: 'inside', enduranceMin: 90 } });
      const { plan, issues } = planFlight(task);
      if (!plan) throw new Error(JSON.stringify(issues));
      const frame = localFrame(center);
      const rings = polygons.map((polygon) =>
        polygon.map((ring) =>
          Float64Array.from(
            ring.slice(0, -1).flatMap((place) => {
              const { xM, yM } = frame.toLocal(place);
              return [xM, yM];
            }),
          ),
        ),
      );
      const allowed = growRegion(unionRegion(rings), (plan.lineSpacingM / 2) * 1.01 + 1);
      for (const { code, legs } of plan.sorties) {
        const points = legs.flatMap((leg) => leg.points.map(({ position }) => frame.toLocal(position)));
        points.slice(1).forEach((to, i) => {
          const from = points[i] ?? to;
          const steps = Math.ceil(Math.hypot(to.xM - from.xM, to.yM - from.yM) / STEP_M);
          for (let k = 0; k <= steps; k++) {
            const share = steps === 0 ? 0 : k / steps;
            const at = { xM: from.xM + share * (to.xM - from.xM), yM: from.yM + share * (to.yM - from.yM) };
            if (!isInRegion(allowed, at.xM, at.yM))
              throw new Error(`${code} is outside at ${at.xM.toFixed(0)}, ${at.yM.toFixed(0)}.`);
          }
        });
      }
      if (issues.every(({ code }) => code !== 'plan-ground-enclosed')) expect(checkFlightPlan(task, plan)).toEqual([]);
    });
  }

  it('says which launch sites lie outside and plans from inside', () => {
    const { polygons, center } = randomArea(8);
    const task = flightTask(polygons, [center[0] + 0.3, center[1]], { parameters: { transit: 'inside' } });
    const { plan, issues } = planFlight(task);
    expect(issues.map(({ code }) => code)).toContain('plan-launch-outside');
    expect(plan?.sorties.length).toBeGreaterThan(0);
  });
});
