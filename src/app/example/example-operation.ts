import type { Aircraft } from '../../survey/aircraft';
import { findAircraft } from '../../survey/aircraft-catalogue';
import type { DalaRecord } from '../../survey/dala-record';
import type { Operation } from '../../survey/operation';
import { seededRandom } from '../../survey/seeded-random';
import { examplePlans, type PlanTask } from './example-plans';
import { exampleActions } from './example-actions';
import { exampleSightings } from './example-sightings';
import { exampleFlights } from './example-flights';
import { growthIslands } from './growth-islands';
import { launchSitesNear } from './launch-sites-near';
import { schematicDistricts } from './schematic-districts';
import { villageZones } from './village-zones';

/** An operation with everything in it. */
export interface OperationContent {
  readonly operation: Operation;
  /** Every record but the operation itself. */
  readonly records: readonly DalaRecord[];
}

/** Hectares of growth in the example: the extent that officials name for the region. */
export const exampleHa = 63_000;

/** Areas of the example, and how many of them have plans and flights. */
const islandCount = 63;
const plannedAreas = 7;

/**
 * The example operation, the same on every device: islands of growth along made-up valleys in seven schematic districts,
 * launch sites, no-fly zones, plans, flights, sightings and what was done about them. Everything in it is illustrative; no place in it is real.
 * `plan` computes the plans.
 */
export async function exampleOperation(plan: PlanTask): Promise<OperationContent> {
  const random = seededRandom(63_000);
  const districts = schematicDistricts(random);
  const areas = growthIslands(districts, { count: islandCount, totalHa: exampleHa, random });
  const zones = villageZones(areas, random);
  const sites = areas.flatMap((area) => launchSitesNear(area));
  const plans = await examplePlans(areas.slice(0, plannedAreas), { zones, sites, aircraft: exampleAircraft(), plan });
  const flights = exampleFlights(plans);
  const sightings = exampleSightings(areas, random);
  const actions = exampleActions(sightings, random);
  return {
    operation: {
      kind: 'operation',
      id: 'example',
      name: 'Example 2026',
      firstDay: '2026-06-01',
      lastDay: '2026-10-31',
      nature: 'example',
    },
    records: [...districts, ...areas, ...zones, ...sites, ...plans, ...flights, ...sightings, ...actions],
  };
}

function exampleAircraft(): Aircraft {
  const aircraft = findAircraft('m3e');
  if (!aircraft) throw new Error('The catalogue has no aircraft "m3e".');
  return aircraft;
}
