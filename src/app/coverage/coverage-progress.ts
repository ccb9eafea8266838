import type { District } from '../../survey/district';
import { declaredGround } from './declared-coverage';
import { districtNames } from '../areas/district-name';
import { areaPlanned } from '../planning/planned-coverage';
import type { Records } from '../records';

/** Ground planned and declared as flown, m2, geodesic, with its age. */
export interface GroundProgress {
  readonly areaM2: number;
  readonly plannedM2: number;
  readonly flownM2: number;
  readonly neverM2: number;
  readonly overdueM2: number;
  readonly dueM2: number;
  readonly freshM2: number;
}

/** The ground of one district, or of none. */
export interface DistrictProgress extends GroundProgress {
  readonly name: District['name'] | undefined;
  readonly kato: string | undefined;
}

const noGround: GroundProgress = {
  areaM2: 0,
  plannedM2: 0,
  flownM2: 0,
  neverM2: 0,
  overdueM2: 0,
  dueM2: 0,
  freshM2: 0,
};

/** Planned and declared coverage of an operation, in sum and by district, the largest first. */
export function coverageProgress(records: Records, now: Date) {
  const districts = new Map<string | undefined, GroundProgress>();
  for (const area of records.area.values()) {
    const { areaM2, coveredM2 } = areaPlanned(area, records.plan.values());
    const { groundM2, ...declared } = declaredGround(area, records, now);
    const scale = groundM2 > 0 ? areaM2 / groundM2 : 0;
    const own = { areaM2, plannedM2: coveredM2, ...scaled(declared, scale) };
    districts.set(area.district?.kato, added(districts.get(area.district?.kato) ?? noGround, own));
  }
  const rows = [...districts].map(
    ([kato, row]): DistrictProgress => ({ kato, name: districtNames(kato, records), ...row }),
  );
  const sorties = [...records.plan.values()].flatMap((plan) => plan.sorties);
  return {
    total: {
      areas: records.area.size,
      ...[...districts.values()].reduce(added, noGround),
      sorties: sorties.length,
      flightS: sorties.reduce((sum, { durationS }) => sum + durationS, 0),
    },
    districts: rows.toSorted((one, other) => other.areaM2 - one.areaM2),
  };
}

type Declared = Omit<GroundProgress, 'areaM2' | 'plannedM2'>;

function scaled({ flownM2, neverM2, overdueM2, dueM2, freshM2 }: Declared, by: number): Declared {
  return {
    flownM2: flownM2 * by,
    neverM2: neverM2 * by,
    overdueM2: overdueM2 * by,
    dueM2: dueM2 * by,
    freshM2: freshM2 * by,
  };
}

function added(one: GroundProgress, other: GroundProgress): GroundProgress {
  return {
    areaM2: one.areaM2 + other.areaM2,
    plannedM2: one.plannedM2 + other.plannedM2,
    flownM2: one.flownM2 + other.flownM2,
    neverM2: one.neverM2 + other.neverM2,
    overdueM2: one.overdueM2 + other.overdueM2,
    dueM2: one.dueM2 + other.dueM2,
    freshM2: one.freshM2 + other.freshM2,
  };
}
