import { coverageDay } from '../../coverage/coverage-day';
import { rasterOfPasses, rasterOfPolygons } from '../../coverage/ground-raster';
import { coverageTotal, type FlightCoverage, measuredCoverage } from '../../coverage/measured-coverage';
import { ringsOf } from '../../coverage/outlines';
import { planPasses } from '../../coverage/plan-passes';
import { type Recency, recency } from '../../coverage/recency';
import type { Area } from '../../survey/area';
import type { Flight } from '../../survey/flight';
import type { Plan } from '../../survey/plan';
import type { Records } from '../records';

/** Ground of an area that people declared as flown, m2 of the raster's pixels, by how long ago. */
export interface DeclaredGround extends Recency {
  readonly groundM2: number;
  readonly flownM2: number;
}

const rasters = new WeakMap<Flight, { readonly plan: Plan; readonly coverage: FlightCoverage }>();
const grounds = new WeakMap<Area, { readonly flights: readonly FlightCoverage[]; readonly measured: Measured }>();

type Measured = ReturnType<typeof coverageTotal>;

/**
 * What of an area was declared as flown until now: the strips of the transects that each flight's outcome names. A flight without
 * an outcome, or whose plan is gone, shows nothing. Rasters and measures are kept as long as their records stay.
 */
export function declaredGround(area: Area, records: Records, now: Date): DeclaredGround {
  const flights = [...records.flight.values()].flatMap((flight) => {
    const plan = records.plan.get(flight.planId);
    return plan?.areaIds.includes(area.id) ? (declaredFlight(flight, plan) ?? []) : [];
  });
  const measured = measuredIn(area, flights);
  const today = coverageDay(now.getTime());
  const ages = recency(measured, { today, revisitDays: area.revisitDays });
  return { groundM2: measured.groundM2, flownM2: measured.seenM2, ...ages };
}

function measuredIn(area: Area, flights: readonly FlightCoverage[]): Measured {
  const before = grounds.get(area);
  const isSame = before?.flights.length === flights.length && flights.every((one, i) => one === before.flights[i]);
  if (before && isSame) return before.measured;
  const measured = coverageTotal(measuredCoverage(rasterOfPolygons([ringsOf(area.polygon)]), flights));
  grounds.set(area, { flights, measured });
  return measured;
}

function declaredFlight(flight: Flight, plan: Plan): FlightCoverage | undefined {
  const known = rasters.get(flight);
  if (known?.plan === plan) return known.coverage;
  const sortie = plan.sorties.find(({ code }) => code === flight.sortieCode);
  const flown = flownTransects(flight);
  if (!sortie || flown === 0) return undefined;
  const passes = planPasses({ sorties: [sortie], lineSpacingM: plan.lineSpacingM }).slice(0, flown);
  const coverage = {
    id: flight.id,
    day: coverageDay(Date.parse(flight.tookOffAt)),
    raster: rasterOfPasses(passes),
  };
  rasters.set(flight, { plan, coverage });
  return coverage;
}

/** Transects from the sortie's first that were flown; a flight that was broken off counts only what it says. */
function flownTransects({ outcome, flownTransects: count = 0 }: Flight): number {
  if (outcome === undefined) return 0;
  return outcome === 'all' ? Number.POSITIVE_INFINITY : count;
}
