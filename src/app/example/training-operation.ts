import { findAircraft } from '../../survey/aircraft-catalogue';
import { seededRandom } from '../../survey/seeded-random';
import type { OperationContent } from './example-operation';
import { examplePlans, type PlanTask } from './example-plans';
import { growthIslands } from './growth-islands';
import { launchSitesNear } from './launch-sites-near';
import { schematicDistricts } from './schematic-districts';

/** Small enough for a first flight: two areas of 40 ha or so. */
const trainingHa = 80;

/** An operation to learn on: works like a real one; its files are named TRAINING, and nothing of it is merged or counted. */
export async function trainingOperation(plan: PlanTask): Promise<OperationContent> {
  const random = seededRandom(80);
  const [district] = schematicDistricts(random);
  const aircraft = findAircraft('m3e');
  if (!district || !aircraft) throw new Error('The training operation has no district or no aircraft.');
  const areas = growthIslands([district], { count: 2, totalHa: trainingHa, random });
  const sites = areas.flatMap((area) => launchSitesNear(area));
  const plans = await examplePlans(areas.slice(0, 1), { zones: [], sites, aircraft, plan });
  return {
    operation: {
      kind: 'operation',
      id: 'training',
      name: 'TRAINING',
      firstDay: '2026-06-01',
      lastDay: '2026-10-31',
      nature: 'training',
    },
    records: [district, ...areas, ...sites, ...plans],
  };
}
