import type { App } from '../../src/app/app';
import { destination } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { testApp } from './test-app';

const corner: LngLat = [71.6, 44.1];

/** A device with an operation, one area of a square kilometre, a launch site beside it, and its plan. */
export async function plannedSquare() {
  const device = testApp();
  await device.app.operations.start('Season', 'four words for a season');
  return { ...device, ...(await planSquare(device.app)) };
}

/** Plans that square in the open operation, for batteries of so many minutes. */
export async function planSquare(app: App, enduranceMin = 16) {
  const [east, north] = [destination(corner, 90, 1000), destination(corner, 0, 1000)];
  const areaId = await app.areas.add([[corner, east, destination(east, 0, 1000), north, corner]]);
  await app.launchSites.add(destination(corner, 270, 100));
  app.plans.begin([areaId ?? '']);
  app.plans.choose({ enduranceMin });
  const planId = await app.plans.save();
  const plan = app.state.getState().records.plan.get(planId ?? '');
  const [sortie, other] = plan?.sorties ?? [];
  if (!plan || !sortie || !other) throw new Error('The square needs two sorties.');
  return { plan, sortie, other };
}
