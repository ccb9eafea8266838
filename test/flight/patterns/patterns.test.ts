import { describe, expect, it } from 'vitest';
import type { FlightTask, PlannedFlight } from '../../../src/flight/flight-task';
import { planFlight } from '../../../src/flight/plan-flight';
import { distanceM } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import { localFrame } from '../../../src/geo/local-frame';
import type { Polygon } from '../../../src/geo/polygon';
import { type Pattern, patterns } from '../../../src/survey/plan';
import { checkFlightPlan } from '../../support/check-flight-plan';
import { flightTask } from '../../support/flight-task';

const origin: LngLat = [71.4, 42.9];
const frame = localFrame(origin);
const at = (xM: number, yM: number): LngLat => frame.toLngLat({ xM, yM });

/** A box from `west` to `east` and `south` to `north`, in metres from the origin. */
function box(west: number, south: number, east: number, north: number): Polygon {
  return [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]];
}

function planOf(task: FlightTask): PlannedFlight {
  const { plan, issues } = planFlight(task);
  if (!plan) throw new Error(`No plan: ${issues.map(({ code }) => code).join(', ')}.`);
  return plan;
}

/** Places of all transects, in metres from the origin. */
function transectPlaces(plan: PlannedFlight): { xM: number; yM: number }[][] {
  return plan.sorties.flatMap(({ legs }) =>
    legs
      .filter(({ kind }) => kind === 'transect')
      .map(({ points }) => points.map((point) => frame.toLocal(point.position))),
  );
}

/** What the oracle finds wrong beside how much is covered and, for circles, that they lie outside the area. */
function faultsOf(task: FlightTask, plan: PlannedFlight): string[] {
  const isIdle = task.parameters.pattern === 'orbit' ? /leaves the area|points are seen/ : /points are seen/;
  return checkFlightPlan(task, plan).filter((fault) => !isIdle.test(fault));
}

const square = box(0, 0, 1200, 900);
const wideRiver = { line: [at(-200, 400), at(500, 450), at(800, 700), at(1500, 500)], widthM: 170 };

function taskFor(pattern: Pattern, changes: Parameters<typeof flightTask>[2] = {}): FlightTask {
  return flightTask([square], origin, {
    ...(pattern === 'corridor' && { corridor: wideRiver }),
    ...changes,
    parameters: { pattern, ...changes.parameters },
  });
}

describe('every pattern', () => {
  const noFly = [{ polygon: box(500, 300, 700, 560), marginM: 20 }];
  const holed: Polygon = [...square, ...box(200, 600, 350, 760)];

  for (const pattern of patterns) {
    it(`keeps ${pattern} out of holes and no-fly zones, in budget and joined`, () => {
      const task = taskFor(pattern, { noFly, areas: [holed], parameters: { enduranceMin: 12, rings: 2 } });
      const plan = planOf(task);
      expect(faultsOf(task, plan)).toEqual([]);
      expect(plan.sorties.length).toBeGreaterThan(0);
    });

    it(`plans ${pattern} the same every time`, () => {
      expect(planFlight(taskFor(pattern))).toEqual(planFlight(taskFor(pattern)));
    });
  }

  it('is another plan than the grid', () => {
    const lengths = patterns.map((pattern) => Math.round(planOf(taskFor(pattern)).transectM));
    expect(new Set(lengths).size).toBe(patterns.length);
  });
});

describe('crosshatch', () => {
  it('flies the area twice, at right angles', () => {
    const [grid, both] = [planOf(taskFor('grid')), planOf(taskFor('crosshatch'))];
    expect(both.transectM / grid.transectM).toBeGreaterThan(1.95);
    expect(both.transectM / grid.transectM).toBeLessThan(2.1);
    const headings = transectPlaces(both).map(([a, b]) =>
      a && b ? Math.round(((Math.atan2(b.xM - a.xM, b.yM - a.yM) * 180) / Math.PI + 360) % 180) % 180 : -1,
    );
    expect([...new Set(headings)].sort((a, b) => a - b)).toEqual([0, 90]);
    expect(both.plannedCoveragePct).toBeGreaterThan(99);
    expect(both.plannedCoveragePct).toBeLessThanOrEqual(100.0001);
  });
});

describe('perimeter', () => {
  it('flies half a spacing inside the border', () => {
    const plan = planOf(taskFor('perimeter'));
    // Flown as a round from where it passes the launch site, one image farther than once around.
    expect(plan.transectM - (plan.photoDistanceM ?? 0)).toBeCloseTo(2 * (1200 - 60 + 900 - 60), -1);
    for (const { xM, yM } of transectPlaces(plan).flat()) {
      expect(Math.min(xM, yM, 1200 - xM, 900 - yM)).toBeCloseTo(30, 0);
    }
    expect(plan.plannedCoveragePct).toBeCloseTo((100 * (1200 * 900 - 1080 * 780)) / (1200 * 900), 0);
  });

  it('flies around holes too, and more rings farther in', () => {
    const task = taskFor('perimeter', { areas: [[...square, ...box(500, 400, 600, 500)]], parameters: { rings: 2 } });
    const border = 2 * (1140 + 840) + 2 * (1020 + 720);
    const hole = 4 * 160 + 4 * 280;
    expect(planOf(task).transectM).toBeGreaterThan(border + 0.85 * hole);
    expect(planOf(task).transectM).toBeLessThan(border + hole + 200);
  });

  it('says so where the area is narrower than a spacing', () => {
    expect(planFlight(taskFor('perimeter', { areas: [box(0, 0, 1000, 40)] }))).toMatchObject({
      plan: undefined,
      issues: [{ code: 'plan-pattern-no-room', values: { pattern: 'perimeter' } }],
    });
  });
});

describe('orbit', () => {
  it('is a circle around the middle, a standoff beyond the farthest corner', () => {
    const plan = planOf(taskFor('orbit', { parameters: { standoffM: 50, enduranceMin: 60 } }));
    const radiusM = Math.hypot(600, 450) + 50;
    for (const { xM, yM } of transectPlaces(plan).flat())
      expect(Math.hypot(xM - 600, yM - 450)).toBeLessThan(radiusM + 1);
    const metres = plan.transectM - (plan.photoDistanceM ?? 0);
    expect(Math.abs(metres / (2 * Math.PI * radiusM) - 1)).toBeLessThan(0.02);
    expect(plan.photos).toBeGreaterThan((2 * Math.PI * radiusM) / (plan.photoDistanceM ?? Infinity) - 2);
  });

  it('flies around a chosen place, and says where the camera has to look', () => {
    const around = at(300, 300);
    const { plan, issues } = planFlight(taskFor('orbit', { areas: [], around, parameters: { standoffM: 80 } }));
    const places = plan?.sorties.flatMap(({ legs }) => legs.filter(({ kind }) => kind === 'transect'));
    for (const { points } of places ?? []) {
      for (const { position } of points) expect(Math.abs(distanceM(position, around) - 81)).toBeLessThan(0.5);
    }
    const camera = issues.find(({ code }) => code === 'plan-orbit-camera');
    expect(distanceM(camera?.where?.at ?? origin, around)).toBeLessThan(0.1);
    expect(camera?.values?.['pitchDeg']).toBeCloseTo((-Math.atan2(100, 81) * 180) / Math.PI, 1);
  });
});

describe('inspection', () => {
  it('takes five photos, the middle one over the place', () => {
    const around = at(300, 300);
    const plan = planOf(taskFor('inspection', { areas: [], around }));
    expect(plan.photos).toBe(5);
    const [[first, last] = []] = transectPlaces(plan);
    expect(((first?.xM ?? 0) + (last?.xM ?? 0)) / 2).toBeCloseTo(300, 0);
    expect(((first?.yM ?? 0) + (last?.yM ?? 0)) / 2).toBeCloseTo(300, 0);
  });

  it('stays inside an area whose middle lies outside it', () => {
    const hook: Polygon = [[at(0, 0), at(900, 0), at(900, 100), at(100, 100), at(100, 900), at(0, 900), at(0, 0)]];
    const task = taskFor('inspection', { areas: [hook] });
    expect(faultsOf(task, planOf(task))).toEqual([]);
  });
});

describe('corridor', () => {
  it('lays parallel passes one spacing apart', () => {
    const line = [at(0, 500), at(1000, 500)];
    const plan = planOf(
      taskFor('corridor', { areas: [], corridor: { line, widthM: 180 }, parameters: { enduranceMin: 60 } }),
    );
    const sides = [...new Set(transectPlaces(plan).map(([a]) => Math.round(a?.yM ?? 0)))].sort((a, b) => a - b);
    expect(sides).toEqual([440, 500, 560]);
    expect(plan.plannedCoveragePct).toBeGreaterThan(99.5);
    expect(plan.targetHa).toBeCloseTo(18, 1);
  });

  it('follows bends at the same distance on both sides', () => {
    const line = [at(0, 0), at(600, 0), at(600, 500), at(1000, 900)];
    const plan = planOf(
      taskFor('corridor', { areas: [], corridor: { line, widthM: 180 }, parameters: { enduranceMin: 90 } }),
    );
    const flat = line.map((place) => frame.toLocal(place));
    const awayM = ({ xM, yM }: { xM: number; yM: number }): number =>
      Math.min(
        ...flat.slice(1).map((b, i) => {
          const a = flat[i] ?? b;
          const [dx, dy] = [b.xM - a.xM, b.yM - a.yM];
          const t = Math.min(1, Math.max(0, ((xM - a.xM) * dx + (yM - a.yM) * dy) / (dx * dx + dy * dy)));
          return Math.hypot(xM - a.xM - t * dx, yM - a.yM - t * dy);
        }),
      );
    const sides = new Set(
      transectPlaces(plan)
        .flat()
        .map((place) => Math.round(awayM(place) / 5) * 5),
    );
    expect([...sides].sort((a, b) => a - b)).toEqual([0, 60]);
    expect(plan.plannedCoveragePct).toBeGreaterThan(98);
  });

  it('asks for a line where none is given', () => {
    const task = flightTask([square], origin, { parameters: { pattern: 'corridor' } });
    expect(planFlight(task)).toMatchObject({ plan: undefined, issues: [{ code: 'plan-corridor-line' }] });
  });
});

describe('sample', () => {
  const share = (seed: number, sampleShare: number): number =>
    planOf(taskFor('sample', { parameters: { seed, sampleShare, enduranceMin: 60 } })).plannedCoveragePct / 100;

  it('shows the chosen share of the ground, on average over its starts', () => {
    const shown = Array.from({ length: 40 }, (_, seed) => share(seed, 0.25));
    expect(Math.abs(shown.reduce((sum, part) => sum + part, 0) / shown.length - 0.25)).toBeLessThan(0.015);
  });

  it('starts elsewhere with another seed', () => {
    const rows = (seed: number) => transectPlaces(planOf(taskFor('sample', { parameters: { seed } })));
    expect(rows(1)).not.toEqual(rows(2));
  });

  it('refuses a share above all of the ground', () => {
    expect(planFlight(taskFor('sample', { parameters: { sampleShare: 1.5 } })).issues).toMatchObject([
      { code: 'plan-figure-invalid', values: { name: 'sampleShare' } },
    ]);
  });
});
