import { runAt } from '../../coverage/ground-raster';
import { isInOutline } from '../../coverage/outlines';
import { toPixels } from '../../coverage/pixel-grid';
import { planPasses } from '../../coverage/plan-passes';
import type { FlightEvidence } from '../../survey/flight-evidence';
import type { Flight } from '../../survey/flight';
import type { LngLat } from '../../geo/lng-lat';
import type { Records } from '../records';
import type { FlownGround } from './area-states';
import { declaredFlights } from './declared-coverage';

/** An evidence that shows a place. */
export interface PlaceSight {
  readonly evidence: FlightEvidence;
  readonly passes: number;
  readonly views: number;
  readonly isLooked: boolean;
}

/** A sortie by its plan and code. */
export interface SortieRef {
  readonly planId: string;
  readonly code: string;
}

export interface PlaceHistory {
  /** Evidence that shows the place, the latest first. */
  readonly sights: readonly PlaceSight[];
  /** Flights that are only declared to have seen it. */
  readonly declared: readonly Flight[];
  /** Sorties that are planned over it and not flown. */
  readonly planned: readonly SortieRef[];
}

/** What saw a place, or is to see it. */
export function placeHistory(place: LngLat, { records, season }: FlownGround): PlaceHistory {
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
    planned: plannedOver(place, records),
  };
}

/** Sorties without a flight or evidence whose strips hold a place. */
function plannedOver(place: LngLat, { plan, flight, 'flight-evidence': evidence }: Records): readonly SortieRef[] {
  const flown = new Set([...flight.values(), ...evidence.values()].map(({ sortieCode }) => sortieCode));
  const [x, y] = toPixels(place);
  return [...plan.values()].flatMap(({ id: planId, sorties, lineSpacingM }) =>
    sorties.flatMap((sortie) => {
      if (flown.has(sortie.code)) return [];
      const strips = planPasses({ sorties: [sortie], lineSpacingM }).flat();
      return strips.some((strip) => isInOutline(strip, x, y)) ? [{ planId, code: sortie.code }] : [];
    }),
  );
}
