import type { FlightTask } from '../../src/flight/flight-task';
import type { LngLat } from '../../src/geo/lng-lat';
import type { Polygon } from '../../src/geo/polygon';
import type { Aircraft } from '../../src/survey/aircraft';
import { aircraftCatalogue } from '../../src/survey/aircraft-catalogue';
import type { PlanParameters } from '../../src/survey/plan';

/** The first multirotor of the catalogue. */
function someMultirotor(): Aircraft {
  const aircraft = aircraftCatalogue.find(({ airframe }) => airframe === 'multirotor');
  if (!aircraft) throw new Error('The catalogue has no multirotor.');
  return aircraft;
}

/** A task over areas with one launch site: 60 m spacing, 10 m/s, 25 min less 20 %, strip rule; `changes` go over it. */
export function flightTask(
  areas: readonly Polygon[],
  launch: LngLat,
  changes: Partial<Omit<FlightTask, 'parameters'>> & { readonly parameters?: Partial<PlanParameters> } = {},
): FlightTask {
  const aircraft = changes.aircraft ?? someMultirotor();
  return {
    areas,
    noFly: [],
    launches: [launch],
    areaCode: 'T',
    planCode: 'P1',
    ...changes,
    aircraft,
    parameters: {
      purpose: 'search',
      pattern: 'grid',
      aircraftId: aircraft.id,
      heightM: 100,
      frontOverlapPct: 40,
      sideOverlapPct: 25,
      lineSpacingM: 60,
      speedMS: 10,
      edge: 'strip',
      heading: 'auto',
      enduranceMin: 25,
      reservePct: 20,
      safety: { returnHeightM: 100, takeOffHeightM: 20, transitHeightM: 100, lostLink: 'return', finish: 'return' },
      seed: 1,
      steps: 4000,
      ...changes.parameters,
    },
  };
}
