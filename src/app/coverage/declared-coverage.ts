import { coverageDay } from '../../coverage/coverage-day';
import { rasterOfPasses, rasterOfPolygons } from '../../coverage/ground-raster';
import { coverageTotal, type FlightCoverage, measuredCoverage } from '../../coverage/measured-coverage';
import { ringsOf } from '../../coverage/outlines';
import { planPasses } from '../../coverage/plan-passes';
import type { Flight } from '../../survey/flight';
import type { Plan } from '../../survey/plan';
import { atOnce } from '../in-slices';
import type { Records } from '../records';

/** What declared coverage follows from. */
export type FlownRecords = Pick<Records, 'flight' | 'plan' | 'flight-evidence'>;

/** The last answer: areas ask one by one for the same records. */
let last: { readonly records: FlownRecords; readonly flights: readonly FlightCoverage[] } | undefined;

const rasters = new WeakMap<Flight, { readonly plan: Plan; readonly coverage: FlightCoverage }>();

/**
 * What people declared as flown and no log or photo confirms yet: the strips of the transects that each flight's outcome names.
 * A flight without an outcome, or whose plan is gone, shows nothing. Rasters are kept as long as their records stay.
 */
export function declaredFlights(records: FlownRecords): readonly FlightCoverage[] {
  return atOnce(layDeclared(records));
}

/** The same step by step, a raster at a time. */
export function* layDeclared(records: FlownRecords): Generator<void, readonly FlightCoverage[]> {
  if (last && isSameFlown(last.records, records)) return last.flights;
  const confirmed = new Set([...records['flight-evidence'].values()].map(({ flightId }) => flightId));
  const flights: FlightCoverage[] = [];
  for (const flight of records.flight.values()) {
    const plan = records.plan.get(flight.planId);
    if (!plan || confirmed.has(flight.id)) continue;
    const coverage = declaredFlight(flight, plan);
    if (coverage) flights.push(coverage);
    yield;
  }
  last = { records, flights };
  return flights;
}

function isSameFlown(one: FlownRecords, other: FlownRecords): boolean {
  return one.flight === other.flight && one.plan === other.plan && one['flight-evidence'] === other['flight-evidence'];
}

/** Ground of the areas that flights declare as flown, each pixel once, m2. */
export function declaredM2(flights: readonly Flight[], records: Pick<Records, 'plan' | 'area'>): number {
  const flown = flights.flatMap((flight) => {
    const plan = records.plan.get(flight.planId);
    const coverage = plan && declaredFlight(flight, plan);
    return plan && coverage ? { plan, coverage } : [];
  });
  const areaIds = new Set(flown.flatMap(({ plan }) => plan.areaIds));
  const rings = [...areaIds].flatMap((id) => records.area.get(id) ?? []).map(({ polygon }) => ringsOf(polygon));
  const coverages = flown.map(({ coverage }) => coverage);
  return coverageTotal(measuredCoverage(rasterOfPolygons(rings), coverages)).seenM2;
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
