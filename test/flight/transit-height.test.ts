import { describe, expect, it } from 'vitest';
import { leastClearance } from '../../src/flight/checks/check-clearance';
import { planFlight } from '../../src/flight/plan-flight';
import { missionPath } from '../../src/formats/mission/mission-path';
import { destination, distanceM } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import type { Polygon } from '../../src/geo/polygon';
import { aircraftCatalogue } from '../../src/survey/aircraft-catalogue';
import { sortieTransitHeight } from '../../src/survey/sortie-transit-height';
import { heightGrid } from '../../src/terrain/height-grid';
import { flightTask } from '../support/flight-task';
import { heightsBy } from '../support/plane-heights';

const corner: LngLat = [72, 44.5];
const [east, north] = [destination(corner, 90, 900), destination(corner, 0, 600)];
const field: Polygon = [[corner, east, destination(east, 0, 600), north, corner]];
const launch = destination(corner, 225, 400);
const speedMS = 10;
const safety = { returnHeightM: 130, takeOffHeightM: 20, lostLink: 'return', finish: 'return' } as const;

function planned(heightM: number, transitHeightM: number, changes: Parameters<typeof flightTask>[2] = {}) {
  const parameters = { heightM, speedMS, enduranceMin: 60, safety: { ...safety, transitHeightM } };
  const task = flightTask([field], launch, { ...changes, parameters });
  const { plan, issues } = planFlight(task);
  if (!plan) throw new Error(JSON.stringify(issues));
  return { task, sorties: plan.sorties };
}

describe('the transit height of a plan', () => {
  it('is flown from and to the launch site, and the lines at theirs', () => {
    for (const { legs } of planned(60, 100).sorties) {
      legs.forEach(({ kind, points }, i) => {
        const isWay = kind === 'transit' && (i === 0 || i === legs.length - 1);
        for (const { heightM } of points) expect(heightM).toBe(isWay ? 100 : 60);
      });
    }
  });

  it('is left straight above the first line, before the camera begins', () => {
    const [sortie] = planned(60, 100).sorties;
    if (!sortie) throw new Error('A sortie was expected.');
    const path = missionPath(sortie);
    const first = path.findIndex(({ camera }) => camera === 'on');
    const [above, begin] = [path[first - 1], path[first]];
    expect([above?.heightM, begin?.heightM]).toEqual([100, 60]);
    expect(above?.position).toEqual(begin?.position);
    expect(sortieTransitHeight(sortie)).toBe(100);
  });

  it('costs its climbs and descents in every sortie', () => {
    const [low, high] = [planned(60, 60), planned(60, 100)];
    const { climbMS, descentMS } = low.task.aircraft;
    const pathS = (sorties: typeof low.sorties) => sorties.reduce((sum, { durationS }) => sum + durationS, 0);
    expect(high.sorties).toHaveLength(low.sorties.length);
    expect(pathS(high.sorties) - pathS(low.sorties)).toBeCloseTo(
      low.sorties.length * 80 * (1 / climbMS + 1 / descentMS),
      6,
    );
  });

  it('is never below the lines', () => {
    for (const { legs } of planned(100, 40).sorties)
      for (const { points } of legs) for (const { heightM } of points) expect(heightM).toBe(100);
  });

  it('is kept over hills, and where they rise higher the height above ground is', () => {
    const hills = heightsBy((lng) => 600 + 45 * Math.sin(900 * (lng - 72)), {
      west: 71.97,
      step: 0.0003,
      columns: 400,
    });
    const { sorties } = planned(50, 90, { terrain: [hills] });
    for (const sortie of sorties) {
      const ways = [sortie.legs[0], sortie.legs.at(-1)].flatMap((leg) => leg?.points ?? []);
      for (const { heightM } of ways) expect(heightM).toBeGreaterThanOrEqual(90);
      expect(leastClearance(sortie, heightGrid([hills]))).toBeGreaterThan(44);
    }
  });

  it('is left on the way by wings, no steeper than they descend', () => {
    const wings = aircraftCatalogue.find(({ airframe }) => airframe === 'fixed-wing');
    if (!wings) throw new Error('The catalogue has no fixed wing.');
    const { sorties } = planned(80, 120, { aircraft: wings });
    for (const { legs } of sorties) {
      const [way, line] = legs;
      expect(way?.points[0]?.heightM).toBeGreaterThan(80);
      expect(way?.points.at(-1)?.heightM).toBe(line?.points[0]?.heightM);
      way?.points.forEach((to, i) => {
        const from = way.points[i - 1];
        if (!from) return;
        const onM = distanceM(from.position, to.position);
        expect(from.heightM - to.heightM).toBeLessThanOrEqual((onM * wings.descentMS) / speedMS + 1e-6);
      });
    }
  });
});
