import { describe, expect, it } from 'vitest';
import type { TerrainSource } from '../../../src/app/ports/terrain-source';
import { leastClearance } from '../../../src/flight/checks/check-clearance';
import type { Bounds } from '../../../src/geo/bounds';
import { destination } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import { heightGrid } from '../../../src/terrain/height-grid';
import { eventually } from '../../support/eventually';
import { heightsBy } from '../../support/plane-heights';
import { testApp } from '../../support/test-app';
import { quickDerivation } from '../../support/test-storage';

const corner: LngLat = [71.6, 44.1];
/** A slope of 50 m to the kilometre. */
const hill = heightsBy((lng) => 500 + 4000 * (lng - 71.5), { west: 71.5, north: 44.2 });

async function plannedOnHill() {
  const asked: Bounds[] = [];
  const source: TerrainSource = {
    heights: async (bounds) => {
      asked.push(bounds);
      return [hill];
    },
  };
  const { app } = testApp(quickDerivation, source);
  await app.operations.start('Season', 'four words for a season');
  const [east, north] = [destination(corner, 90, 1000), destination(corner, 0, 1000)];
  const areaId = await app.areas.add([[corner, east, destination(east, 0, 1000), north, corner]]);
  await app.launchSites.add(destination(corner, 270, 100));
  app.plans.begin([areaId ?? '']);
  await eventually(() => expect(app.state.getState().planDraft?.terrain).toBeDefined());
  const planId = await app.plans.save();
  const plan = app.state.getState().records.plan.get(planId ?? '');
  const [sortie] = plan?.sorties ?? [];
  if (!plan || !sortie) throw new Error('The hill needs a plan.');
  return { app, asked, plan, sortie };
}

describe('a plan where the device keeps heights', () => {
  it('asks for the ground around its areas and holds its height above it', async () => {
    const { asked, plan, sortie } = await plannedOnHill();
    expect(asked[0]?.west).toBeLessThan(71.55);
    const heights = sortie.legs.flatMap(({ points }) => points.map(({ heightM }) => heightM));
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(40);
    expect(leastClearance(sortie, heightGrid([hill]))).toBeGreaterThan(0.85 * plan.parameters.heightM);
  });

  it('follows the ground from a new launch site, and is checked against it before take-off', async () => {
    const { app, plan, sortie } = await plannedOnHill();
    const onTop = destination(corner, 90, 1100);
    const code = await app.resuming.moveLaunch(plan, sortie, onTop);
    const moved = app.state
      .getState()
      .records.plan.get(plan.id)
      ?.sorties.find((one) => one.code === code);
    if (!moved) throw new Error('The sortie did not move.');
    expect(leastClearance(moved, heightGrid([hill]))).toBeGreaterThan(0.85 * plan.parameters.heightM);
    const low = {
      ...moved,
      legs: moved.legs.map((leg) => ({ ...leg, points: leg.points.map((point) => ({ ...point, heightM: -20 })) })),
    };
    const { issues: found } = await app.checks.now(plan, low);
    expect(found.map(({ code: said }) => said)).toContain('plan-terrain-clearance');
  });
});
