import type { FlightCoverage } from '../../coverage/measured-coverage';
import type { Figure } from '../../review/figure';
import type { LedgerSource } from '../../review/ledger';
import type { FlownGround } from '../coverage/area-states';
import { areaRaster } from '../coverage/area-raster';
import { declaredFlights } from '../coverage/declared-coverage';
import { flightIndex, indexedOver } from '../../coverage/flight-index';

/** Figures of ground that flights showed, and which of them: all, those with logs or photos, those that somebody looked at. */
const shownBy: Partial<Record<Figure, 'flown' | 'photographed' | 'looked'>> = {
  flown: 'flown',
  fresh: 'flown',
  due: 'flown',
  overdue: 'flown',
  photographed: 'photographed',
  looked: 'looked',
};

/** Days as `coverageDay` counts, both included. */
interface Period {
  readonly from?: number;
  readonly to?: number;
}

/**
 * Finds the flights behind a figure of ground: those that saw the areas among its records in the period, as evidence where there is some,
 * else as declared. None for other figures.
 */
export function groundSources({ records, season }: FlownGround, { from = -Infinity, to = Infinity }: Period) {
  const kindOf = new Map<FlightCoverage, LedgerSource>();
  const told = (list: readonly FlightCoverage[], kind: 'flight' | 'flight-evidence') =>
    list.filter((one) => {
      kindOf.set(one, { kind, id: one.id });
      return one.day >= from && one.day <= to;
    });
  const photographed = told(
    season.flights.map(({ seen }) => seen.photographed),
    'flight-evidence',
  );
  const looked = told(
    season.flights.flatMap(({ seen }) => seen.looked ?? []),
    'flight-evidence',
  );
  const over = {
    flown: flightIndex([...told(declaredFlights(records), 'flight'), ...photographed]),
    photographed: flightIndex(photographed),
    looked: flightIndex(looked),
  };
  return (figure: Figure, behind: readonly LedgerSource[]): readonly LedgerSource[] => {
    const by = shownBy[figure];
    if (!by) return [];
    const areas = behind.flatMap(({ kind, id }) => (kind === 'area' ? (records.area.get(id) ?? []) : []));
    const flights = new Set(areas.flatMap((area) => indexedOver(over[by], areaRaster(area))));
    return [...flights].flatMap((flight) => kindOf.get(flight) ?? []);
  };
}
