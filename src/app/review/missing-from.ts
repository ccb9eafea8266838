import type { Translate } from '../../i18n/translator';
import type { Ledger, LedgerPlace } from '../../review/ledger';
import { recordsBehind } from '../../review/ledger-sums';
import { flightS } from '../../survey/flight';
import type { Season } from '../coverage/laid-season';
import type { Records } from '../records';

interface ReportedPart {
  readonly ledger: Ledger;
  readonly from: number;
  readonly to: number;
  readonly isIn: (place: LedgerPlace) => boolean;
}

/** What a report does not know, in words: every line says how many records lack something. */
export function missingFrom(
  { records, season }: { readonly records: Records; readonly season: Season },
  { ledger, ...cut }: ReportedPart,
  t: Translate,
): readonly string[] {
  const flights = recordsBehind(ledger, ['sorties'], cut).flatMap(({ id }) => records.flight.get(id) ?? []);
  const acts = recordsBehind(ledger, ['destructions'], cut).flatMap(({ id }) => records.action.get(id) ?? []);
  const estimated = acts.reduce((sum, { plants }) => (plants?.by === 'estimated' ? sum + plants.count : sum), 0);
  const places = ledger.places.filter(cut.isIn);
  const counts = {
    'report.missing-outcome': flights.filter(({ outcome }) => outcome === undefined).length,
    'report.missing-end': flights.filter((flight) => flightS(flight) === undefined).length,
    'report.missing-files': season.missing,
    'report.missing-ground': acts.filter(({ ground }) => ground === undefined).length,
    'report.missing-mass': acts.filter(({ massKg }) => massKg === undefined).length,
    'report.missing-estimated': estimated,
    'report.missing-district': places.filter(({ areaId, kato }) => areaId !== undefined && kato === undefined).length,
  } as const;
  return (Object.keys(counts) as (keyof typeof counts)[])
    .filter((key) => counts[key] > 0)
    .map((key) => t(key, { count: counts[key] }));
}
