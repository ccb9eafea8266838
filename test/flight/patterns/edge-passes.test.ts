import { describe, expect, it } from 'vitest';
import type { FlightTask, PlannedFlight } from '../../../src/flight/flight-task';
import { planFlight } from '../../../src/flight/plan-flight';
import { localFrame } from '../../../src/geo/local-frame';
import type { LngLat } from '../../../src/geo/lng-lat';
import type { Polygon } from '../../../src/geo/polygon';
import { aircraftCatalogue } from '../../../src/survey/aircraft-catalogue';
import { checkFlightPlan } from '../../support/check-flight-plan';
import { flightTask } from '../../support/flight-task';
import { randomArea } from '../../support/random-area';
import { seenAlongEdges } from '../../support/seen-along-edges';

const middle: LngLat = [72, 43];
const frame = localFrame(middle);

function ring(points: readonly (readonly [number, number])[]): readonly LngLat[] {
  const places = points.map(([xM, yM]) => frame.toLngLat({ xM, yM }));
  return [...places, ...places.slice(0, 1)];
}

function around([x, y]: readonly [number, number], radiusM: number, corners: number): readonly [number, number][] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = ((i + 0.3) * 2 * Math.PI) / corners;
    return [x + radiusM * Math.cos(angle), y + radiusM * Math.sin(angle)];
  });
}

const square = ring(around([0, 0], 1400, 4));
const triangle = ring(around([-300, -250], 260, 3)).toReversed();
const octagon = ring(around([350, 300], 220, 8)).toReversed();
const zone: Polygon = [ring(around([250, -450], 180, 5))];

const taskOver = (areas: readonly Polygon[], edgePass: boolean, noFly: FlightTask['noFly'] = []): FlightTask =>
  flightTask(areas, middle, { noFly, parameters: { edge: 'strip', lineSpacingM: 60, edgePass } });

function planned(task: FlightTask): { plan: PlannedFlight; codes: string[] } {
  const { plan, issues } = planFlight(task);
  if (!plan) throw new Error(JSON.stringify(issues));
  return { plan, codes: issues.map(({ code }) => code) };
}

describe('passes along the edges of holes and no-fly zones', () => {
  const areas: readonly Polygon[] = [[square, triangle, octagon]];
  const noFly = [{ polygon: zone, marginM: 20 }];

  it('are offered with hectares where ground along an edge stays open', () => {
    const task = taskOver(areas, false, noFly);
    const { plan, issues } = planFlight(task);
    const offer = issues.find(({ code }) => code === 'plan-edge-open');
    expect(offer).toMatchObject({ severity: 'info', values: { ha: expect.any(Number) } });
    expect(plan && seenAlongEdges(task, plan)).toBeLessThan(0.99);
  });

  it('bring what is seen near holes and zones to 99.9 %, and all of the plan stays sound', () => {
    const task = taskOver(areas, true, noFly);
    const { plan, codes } = planned(task);
    expect(codes).not.toContain('plan-edge-open');
    expect(codes).not.toContain('plan-edge-left');
    expect(seenAlongEdges(task, plan)).toBeGreaterThanOrEqual(0.999);
    expect(plan.plannedCoveragePct).toBeGreaterThan(99.8);
    expect(checkFlightPlan(task, plan)).toEqual([]);
  });

  for (const seed of [8, 40, 64]) {
    const { kind, polygons } = randomArea(seed);
    it(`bring it there over ${kind} ${seed} too`, () => {
      const corner = polygons[0]?.[0][0] ?? middle;
      const task = flightTask(polygons, corner, { parameters: { edgePass: true } });
      const { plan } = planned(task);
      expect(seenAlongEdges(task, plan)).toBeGreaterThanOrEqual(0.999);
      expect(checkFlightPlan(task, plan)).toEqual([]);
    });
  }

  it('are neither offered nor flown for wings, which cannot follow an edge', () => {
    const wings = aircraftCatalogue.find(({ airframe }) => airframe === 'fixed-wing');
    if (!wings) throw new Error('The catalogue has no fixed wing.');
    const task = { ...taskOver(areas, false), aircraft: wings };
    const { plan, codes } = planned(task);
    expect(codes).not.toContain('plan-edge-open');
    const asked = planned({ ...task, parameters: { ...task.parameters, edgePass: true } });
    expect(asked.plan.pathM).toBeCloseTo(plan.pathM, 3);
    expect(asked.codes).toContain('plan-edge-left');
  });

  it('are not offered, nor flown, where there is nothing to go around', () => {
    const task = taskOver([[square]], true);
    expect(planned(task).codes).not.toContain('plan-edge-open');
    expect(planned(task).plan.sorties).toEqual(planned(taskOver([[square]], false)).plan.sorties);
  });
});
