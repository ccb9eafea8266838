import { useMemo } from 'react';
import { withSortie } from '../../app/flying/day-sorties';
import { flightsInTheAir } from '../../app/flying/flights';
import type { AircraftOnMap } from '../../map/map-content';
import { useAppState } from '../app-provider';
import { useNow } from '../controls/use-now';
import { expectedAt } from '../fly/expected-at';
import { useStartWords } from '../words-provider';
import { useDayLookedBackTo } from './use-day-looked-back-to';

/** How often an expected position moves on the map, ms. */
const moveEveryMs = 2000;
const idleMs = 3_600_000;

/** Where the aircraft in the air are expected now; undefined while none is, and while Review looks back. */
export function useAircraft(): readonly AircraftOnMap[] | undefined {
  const { t } = useStartWords();
  const flights = useAppState((state) => state.records.flight);
  const plans = useAppState((state) => state.records.plan);
  const up = useMemo(
    () => flightsInTheAir({ flight: flights }).map((flight) => withSortie(flight, { plan: plans })),
    [flights, plans],
  );
  const isNow = useDayLookedBackTo() === undefined;
  const isAnyUp = isNow && up.length > 0;
  const now = useNow(isAnyUp ? moveEveryMs : idleMs);
  return useMemo(() => {
    if (!isAnyUp) return undefined;
    return up.flatMap((one) => {
      const expected = expectedAt(one, now);
      const label = t('flying.expected-mark', { code: one.flight.sortieCode });
      return expected ? { place: expected.place, uncertaintyM: expected.uncertaintyM, label } : [];
    });
  }, [up, now, t, isAnyUp]);
}
