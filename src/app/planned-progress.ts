import type { District } from '../survey/district';
import { districtNames } from './district-name';
import { areaPlanned } from './planned-coverage';
import type { Records } from './records';

/** Hectares planned in one district, or in none. */
export interface DistrictProgress {
  readonly name: District['name'] | undefined;
  readonly kato: string | undefined;
  readonly areaM2: number;
  readonly plannedM2: number;
}

/** Planned coverage of an operation, in sum and by district, the largest first. */
export function plannedProgress(records: Records) {
  const districts = new Map<string | undefined, { areaM2: number; plannedM2: number }>();
  for (const area of records.area.values()) {
    const { areaM2, coveredM2 } = areaPlanned(area, records.plan.values());
    const row = districts.get(area.district?.kato) ?? { areaM2: 0, plannedM2: 0 };
    districts.set(area.district?.kato, { areaM2: row.areaM2 + areaM2, plannedM2: row.plannedM2 + coveredM2 });
  }
  const rows = [...districts].map(
    ([kato, row]): DistrictProgress => ({ kato, name: districtNames(kato, records), ...row }),
  );
  const sorties = [...records.plan.values()].flatMap((plan) => plan.sorties);
  return {
    total: {
      areas: records.area.size,
      areaM2: rows.reduce((sum, { areaM2 }) => sum + areaM2, 0),
      plannedM2: rows.reduce((sum, { plannedM2 }) => sum + plannedM2, 0),
      sorties: sorties.length,
      flightS: sorties.reduce((sum, { durationS }) => sum + durationS, 0),
    },
    districts: rows.toSorted((one, other) => other.areaM2 - one.areaM2),
  };
}
