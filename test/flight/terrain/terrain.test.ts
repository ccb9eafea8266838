import { describe, expect, it } from 'vitest';
import { checkClearance, leastClearance } from '../../../src/flight/checks/check-clearance';
import type { FlightTask } from '../../../src/flight/flight-task';
import { footprint } from '../../../src/flight/footprint';
import { planFlight } from '../../../src/flight/plan-flight';
import { climbLimited, keptPlaces } from '../../../src/flight/terrain/climb-limited';
import { missionFormats, writeMission } from '../../../src/formats/mission/mission-formats';
import { readQgcPlan } from '../../../src/formats/mission/read-qgc-plan';
import { distanceM } from '../../../src/geo/geodesic';
import type { Polygon } from '../../../src/geo/polygon';
import { heightGrid } from '../../../src/terrain/height-grid';
import { flightTask } from '../../support/flight-task';
import { heightsBy } from '../../support/plane-heights';
import { seeded } from '../../support/seeded';

const field: Polygon = [
  [
    [72, 44.5],
    [72.03, 44.5],
    [72.03, 44.515],
    [72, 44.515],
    [72, 44.5],
  ],
];
const launch = [71.999, 44.499] as const;
/** Hills of 60 m over 1.5 km: slopes up to 12 %. */
const hills = heightsBy((lng, lat) => 620 + 30 * Math.sin(330 * (lng - 72)) * Math.cos(400 * (lat - 44.5)), {
  step: 0.0003,
  columns: 400,
  rows: 400,
  west: 71.95,
  north: 44.56,
});

function planned(changes: Parameters<typeof flightTask>[2] = {}) {
  const task = flightTask([field], launch, { terrain: [hills], ...changes });
  const { plan, issues } = planFlight(task);
  if (!plan) throw new Error(JSON.stringify(issues));
  return { task, plan, issues };
}

describe('following the ground', () => {
  it('holds the height above ground within the tolerance on every transect, transit included', () => {
    const { plan, task } = planned({ parameters: { terrainToleranceM: 8 } });
    const grid = heightGrid([hills]);
    for (const sortie of plan.sorties) {
      expect(leastClearance(sortie, grid)).toBeGreaterThan(task.parameters.heightM - 8);
      const launchM = grid.heightAt(sortie.launch) ?? 0;
      for (const { kind, points } of sortie.legs) {
        if (kind !== 'transect') continue;
        for (let i = 1; i < points.length; i++) {
          const [from, to] = [points[i - 1], points[i]];
          if (!from || !to) continue;
          for (const share of [0.25, 0.5, 0.75]) {
            const lng = from.position[0] + share * (to.position[0] - from.position[0]);
            const lat = from.position[1] + share * (to.position[1] - from.position[1]);
            const flownM = launchM + from.heightM + share * (to.heightM - from.heightM);
            const agl = flownM - (grid.heightAt([lng, lat]) ?? Number.NaN);
            expect(agl).toBeGreaterThan(92);
            expect(agl).toBeLessThan(108);
          }
        }
      }
    }
  });

  it('adds points only where straight lines leave the tolerance', () => {
    const count = (task: Parameters<typeof flightTask>[2]) =>
      planned(task).plan.sorties.flatMap(({ legs }) => legs.flatMap(({ points }) => points)).length;
    const [wide, narrow] = [{ terrainToleranceM: 30 }, { terrainToleranceM: 3 }].map((parameters) =>
      count({ parameters }),
    );
    expect(narrow).toBeGreaterThan(2 * (wide ?? 0));
    const flat = heightsBy(() => 640);
    expect(count({ terrain: [flat] })).toBe(count({ parameters: { terrain: 'level' } }));
  });

  it('climbs and descends no steeper than the aircraft can, and says where that leaves it high', () => {
    const cliff = heightsBy((lng) => (lng > 72.015 ? 900 : 600), {
      step: 0.0003,
      columns: 400,
      rows: 400,
      west: 71.95,
      north: 44.56,
    });
    const { plan, task, issues } = planned({ terrain: [cliff], parameters: { enduranceMin: 60 } });
    const slope = { up: task.aircraft.climbMS / 10, down: task.aircraft.descentMS / 10 };
    for (const { legs } of plan.sorties) {
      const points = legs.flatMap((leg) => leg.points);
      for (let i = 1; i < points.length; i++) {
        const [from, to] = [points[i - 1], points[i]];
        if (!from || !to) continue;
        const rise = to.heightM - from.heightM;
        const onM = distanceM(from.position, to.position);
        expect(rise).toBeLessThanOrEqual(slope.up * onM * 1.01 + 0.05);
        expect(-rise).toBeLessThanOrEqual(slope.down * onM * 1.01 + 0.05);
      }
    }
    expect(issues.map(({ code }) => code)).toContain('plan-terrain-steep');
  });

  it('keeps every sortie within its budget over high ground near the launch site', () => {
    const wall = heightsBy((_, lat) => (lat > 44.4995 ? 900 : 600), {
      step: 0.0003,
      columns: 400,
      rows: 400,
      west: 71.95,
      north: 44.56,
    });
    const { plan, task } = planned({ terrain: [wall] });
    const usableS = 25 * 60 * (1 - task.parameters.reservePct / 100);
    for (const { durationS } of plan.sorties) expect(durationS).toBeLessThanOrEqual(usableS);
    const level = planned({ terrain: [wall], parameters: { terrain: 'level' } });
    expect(plan.flightS).toBeGreaterThan(level.plan.flightS);
  });

  it('warns of constant height without terrain, and of ground that is not known', () => {
    const codes = (task: FlightTask) => planFlight(task).issues.map(({ code }) => code);
    expect(codes(flightTask([field], launch))).toContain('plan-terrain-none');
    expect(planned().issues.map(({ code }) => code)).not.toContain('plan-terrain-none');
    const half = heightsBy((lng) => (lng > 72.01 ? Number.NaN : 600));
    expect(codes(flightTask([field], launch, { terrain: [half] }))).toContain('plan-terrain-incomplete');
    const away = heightsBy(() => 600, { west: 60, north: 50 });
    expect(codes(flightTask([field], launch, { terrain: [away] }))).toContain('plan-terrain-launch-unknown');
  });
});

describe('line spacing over rising ground', () => {
  it('keeps the side overlap asked for at the least height over the strip', () => {
    const base = flightTask([field], launch, { terrain: [hills] });
    const { lineSpacingM, ...parameters } = base.parameters;
    const { plan } = planFlight({ ...base, parameters });
    const level = planFlight({ ...base, parameters: { ...parameters, terrain: 'level' } }).plan;
    const camera = base.aircraft.cameras[0];
    if (!plan || !level || !camera) throw new Error('No plan.');
    expect(plan.lineSpacingM).toBeLessThan(level.lineSpacingM);
    const grid = heightGrid([hills]);
    let kept = 0;
    let all = 0;
    for (const { launch: site, legs } of plan.sorties) {
      for (const { kind, points } of legs) {
        if (kind !== 'transect') continue;
        for (const { position, heightM } of points) {
          const aglM = (grid.heightAt(site) ?? 0) + heightM - (grid.heightAt(position) ?? 0);
          all += 1;
          if (1 - plan.lineSpacingM / footprint(camera, aglM).acrossM >= 0.25 - 1e-9) kept += 1;
        }
      }
    }
    expect(all).toBeGreaterThan(50);
    expect(kept).toBe(all);
  });

  /** What is said of overlap over ground by a function, without a chosen spacing, lines from south to north. */
  function overlapOver(
    heightOf: (lng: number, lat: number) => number,
    changes: Partial<FlightTask['parameters']> = {},
  ) {
    const terrain = [heightsBy(heightOf, { step: 0.0001, columns: 800, rows: 400, west: 71.97, north: 44.53 })];
    const base = flightTask([field], launch, { terrain, parameters: { heading: 0, ...changes } });
    const { lineSpacingM, ...parameters } = base.parameters;
    const { plan, issues } = planFlight({ ...base, parameters });
    const camera = base.aircraft.cameras[0];
    if (!plan || !camera) throw new Error(JSON.stringify(issues));
    return { plan, camera, said: issues.find(({ code }) => code === 'plan-overlap-low') };
  }

  it('says over how much ground beside a cliff images overlap less than asked, and the least', () => {
    // 40 m up within 10 m, and down again 10 km farther: higher ground beside one line.
    const { plan, camera, said } = overlapOver((lng) => (lng > 72.0151 ? 640 : 600));
    const { ha, leastPct, askedPct } = said?.values ?? {};
    expect(askedPct).toBe(25);
    expect(leastPct).toBeCloseTo(100 * (1 - plan.lineSpacingM / footprint(camera, 60).acrossM), 0);
    // Half a strip along 1,667 m of the cliff.
    expect(Number(ha)).toBeLessThan((1667 * plan.lineSpacingM) / 2 / 1e4 / 0.8);
    expect(Number(ha)).toBeGreaterThan((1667 * plan.lineSpacingM) / 2 / 1e4 / 4);
    expect(said?.where?.at?.[0]).toBeCloseTo(72.0151, 2);
  });

  it('finds no ground with less overlap where the spacing makes up for the slope', () => {
    expect(overlapOver(() => 600).said).toBeUndefined();
    expect(overlapOver((lng) => 600 + 4000 * (lng - 72)).said).toBeUndefined();
  });

  it('finds ground with less overlap where one height is kept over a rise', () => {
    const rise = (_: number, lat: number) => 600 + Math.max(0, 3000 * (lat - 44.505));
    expect(overlapOver(rise).said).toBeUndefined();
    const { ha, leastPct } = overlapOver(rise, { terrain: 'level' }).said?.values ?? {};
    // Above 5 % of 100 m all ground north of the foot of the rise, two thirds of it.
    expect(Number(ha)).toBeGreaterThan(0.5 * 397);
    expect(Number(leastPct)).toBeLessThan(5);
  });
});

describe('clearance', () => {
  it('of a level flight into rising ground is found, of one that follows it is not', () => {
    const rising = heightsBy((_, lat) => 600 + 4000 * Math.max(0, lat - 44.5));
    const grid = heightGrid([rising]);
    const level = planned({ terrain: [rising], parameters: { terrain: 'level' } }).plan.sorties;
    const issues = level.flatMap((sortie) => checkClearance(sortie, grid, { leastM: 90 }));
    expect(issues.map(({ code }) => code)).toContain('plan-terrain-clearance');
    const followed = planned({ terrain: [rising] }).plan.sorties;
    expect(followed.flatMap((sortie) => checkClearance(sortie, grid, { leastM: 90 }))).toEqual([]);
  });
});

it('writes the height of each point into every mission format', async () => {
  const { plan, task } = planned();
  const [sortie] = plan.sorties;
  if (!sortie) throw new Error('No sortie.');
  const input = {
    sortie,
    plan: { ...plan, parameters: task.parameters },
    aircraft: { ...task.aircraft, wpmlDrone: { type: 77, subType: 0 } },
    noFly: [],
    areas: [field],
    createdAt: '2026-06-01T09:00:00+05:00',
    training: false,
  };
  const transects = sortie.legs.filter(({ kind }) => kind === 'transect');
  const heights = new Set(transects.flatMap(({ points }) => points.map(({ heightM }) => heightM.toFixed(0))));
  expect(heights.size).toBeGreaterThan(5);
  const { file } = await writeMission('qgc', input);
  const { value } = readQgcPlan(file?.bytes ?? new Uint8Array());
  const read = value?.features.flatMap(({ geometry }) => (geometry.type === 'line' ? (geometry.heightsM ?? []) : []));
  const readHeights = new Set(read?.map((heightM) => heightM?.toFixed(0)));
  for (const height of heights) expect(readHeights).toContain(height);
  for (const format of missionFormats) {
    const written = await writeMission(format, input);
    const text = format === 'wpml' ? 'skip' : new TextDecoder().decode(written.file?.bytes);
    const spread = [...heights].filter((height) => text.includes(height));
    if (text !== 'skip' && format !== 'qgc-survey') expect([format, spread.length > 5]).toEqual([format, true]);
  }
});

describe('a climb-limited height', () => {
  it('is nowhere below what is wanted and nowhere steeper, and is lowest so', () => {
    const random = seeded(3);
    for (let round = 0; round < 50; round++) {
      const alongM = Float64Array.from({ length: 60 }, (_, i) => i * 10);
      const heightM = Float64Array.from({ length: 60 }, () => 100 * random());
      const flown = climbLimited({ alongM, heightM }, { up: 0.5, down: 0.3 });
      flown.forEach((own, i) => {
        expect(own).toBeGreaterThanOrEqual((heightM[i] ?? 0) - 1e-9);
        const next = flown[i + 1];
        if (next === undefined) return;
        expect(next - own).toBeLessThanOrEqual(5 + 1e-9);
        expect(own - next).toBeLessThanOrEqual(3 + 1e-9);
      });
      const bound = flown.every((own, i) => {
        const [before = Infinity, after = Infinity] = [flown[i - 1], flown[i + 1]];
        return (
          own <= (heightM[i] ?? 0) + 1e-9 || Math.abs(own - (before - 3)) < 1e-9 || Math.abs(own - (after - 5)) < 1e-9
        );
      });
      expect(bound).toBe(true);
    }
  });

  it('keeps the places that a tolerance needs', () => {
    const alongM = Float64Array.from([0, 1, 2, 3, 4]);
    const heightM = Float64Array.from([0, 1, 2, 10, 4]);
    const span = { first: 0, last: 4 };
    expect(keptPlaces({ alongM, heightM }, { ...span, toleranceM: 20 })).toEqual([0, 4]);
    expect(keptPlaces({ alongM, heightM }, { ...span, toleranceM: 1 })).toContain(3);
  });
});
