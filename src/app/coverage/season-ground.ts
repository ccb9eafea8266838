import { type FlightIndex, flightIndex } from '../../coverage/flight-index';
import type { FlightCoverage } from '../../coverage/measured-coverage';
import type { Records } from '../records';
import { declaredFlights } from './declared-coverage';
import { gsdClassesCm } from './ground-classes';
import type { Season, SeasonFlight } from './laid-season';

/** The flights of a season by the tiles that they show. */
export interface SeasonGround {
  readonly photographed: FlightIndex;
  readonly looked: FlightIndex;
  /** Flights as fine as each of `gsdClassesCm`, or finer. */
  readonly byGsd: readonly FlightIndex[];
}

const grounds = new WeakMap<readonly SeasonFlight[], SeasonGround>();

/** The ground of a season, made once as long as its flights are the same. */
export function seasonGround({ flights }: Pick<Season, 'flights'>): SeasonGround {
  const known = grounds.get(flights);
  if (known) return known;
  const photographed = (some: readonly SeasonFlight[]) => flightIndex(some.map(({ seen }) => seen.photographed));
  const ground: SeasonGround = {
    photographed: photographed(flights),
    looked: flightIndex(flights.flatMap(({ seen }) => seen.looked ?? [])),
    byGsd: gsdClassesCm.map((cm) =>
      photographed(flights.filter(({ seen: { gsdCm } }) => gsdCm !== undefined && gsdCm <= cm)),
    ),
  };
  grounds.set(flights, ground);
  return ground;
}

const declared = new WeakMap<readonly FlightCoverage[], FlightIndex>();

/** Flights that are only declared, by the tiles that they show. */
export function declaredGround(records: Records): FlightIndex {
  const flights = declaredFlights(records);
  const known = declared.get(flights) ?? flightIndex(flights);
  declared.set(flights, known);
  return known;
}
