import type { App } from '../../src/app/app';
import { testApp } from './test-app';

/** A device with a planned meadow of 40 ha, 800 m from west to east, its lines from south to north. */
export async function plannedMeadow() {
  const { app, storage, setVisible } = testApp();
  await app.operations.start('Season', 'four words for a season');
  const areaId = await app.areas.add([
    [
      [71.6, 44.1],
      [71.61, 44.1],
      [71.61, 44.1045],
      [71.6, 44.1045],
      [71.6, 44.1],
    ],
  ]);
  app.plans.begin([areaId ?? '']);
  app.plans.choose({ heading: 0, steps: 50 });
  const planId = await app.plans.save();
  const { records } = app.state.getState();
  const [plan, area] = [records.plan.get(planId ?? ''), records.area.get(areaId ?? '')];
  const sortie = plan?.sorties[0];
  if (!plan || !area || !sortie) throw new Error('The meadow cannot be planned.');
  return { app, storage, plan, area, sortie, setVisible, reopened: () => reopened(app) };
}

/** The same device after its page was closed and the operation opened again. */
async function reopened(app: App): Promise<App> {
  const { operation } = app.state.getState();
  if (operation.phase !== 'open') throw new Error('No operation is open.');
  await app.operations.close();
  await app.operations.open(operation.operation.id, 'four words for a season');
  return app;
}
