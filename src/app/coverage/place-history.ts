import { runAt } from '../../coverage/ground-raster';
import type { FlightEvidence } from '../../survey/flight-evidence';
import type { Flight } from '../../survey/flight';
import type { LngLat } from '../../geo/lng-lat';
import type { FlownGround } from './area-states';
import { declaredFlights } from './declared-coverage';

/** An evidence that shows a place. */
export interface PlaceSight {
  readonly evidence: FlightEvidence;
  readonly passes: number;
  readonly views: number;
  readonly isLooked: boolean;
}

/** Which evidence shows a place, the latest first, and which flights are only declared to have seen it. */
export function placeHistory(
  place: LngLat,
  { records, season }: FlownGround,
): { readonly sights: readonly PlaceSight[]; readonly declared: readonly Flight[] } {
  const sights = season.flights.flatMap(({ evidence, seen }): readonly PlaceSight[] => {
    const run = runAt(seen.photographed.raster, place);
    const isLooked = seen.looked !== undefined && runAt(seen.looked.raster, place) !== undefined;
    return run ? [{ evidence, ...run, isLooked }] : [];
  });
  const declared = declaredFlights(records).flatMap(({ id, raster }) => {
    const flight = records.flight.get(id);
    return flight && runAt(raster, place) ? [flight] : [];
  });
  return {
    sights: sights.toSorted((one, other) =>
      (other.evidence.startedAt ?? '').localeCompare(one.evidence.startedAt ?? ''),
    ),
    declared,
  };
}
