import type { Area } from '../../survey/area';
import type { District } from '../../survey/district';
import { districtNames } from '../areas/district-names';
import { atOnce } from '../in-slices';
import { areaPlanned } from '../planning/planned-coverage';
import type { Records } from '../records';
import { layDeclared } from './declared-coverage';
import { type AreaStates, areaStates } from './area-states';
import { noSeason, type Season } from './laid-season';

/** Ground in its states, m2, geodesic: planned, flown (declared or shown) with its age, photographed, looked at. */
export interface GroundProgress extends Omit<AreaStates, 'groundM2'> {
  readonly areaM2: number;
  readonly plannedM2: number;
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
  photographedM2: 0,
  lookedM2: 0,
  neverM2: 0,
  overdueM2: 0,
  dueM2: 0,
  freshM2: 0,
  byPasses: [],
  byViews: [],
  byGsd: [],
};

/** The ground of one area. */
export interface AreaProgress extends GroundProgress {
  readonly area: Area;
}

/** Coverage of an operation, in sum, by district and by area, the largest first. */
export interface CoverageProgress {
  readonly total: GroundProgress & { readonly areas: number; readonly sorties: number; readonly flightS: number };
  readonly districts: readonly DistrictProgress[];
  readonly areas: readonly AreaProgress[];
}

export function coverageProgress(records: Records, now: Date, season: Season = noSeason): CoverageProgress {
  return atOnce(progressSteps(records, now, season));
}

/** The same area by area: a whole season's first answer takes seconds, the next one what has changed. */
export function* progressSteps(records: Records, now: Date, season: Season): Generator<void, CoverageProgress> {
  yield* layDeclared(records);
  const districts = new Map<string | undefined, GroundProgress>();
  const areas: AreaProgress[] = [];
  for (const area of records.area.values()) {
    const { areaM2, coveredM2 } = areaPlanned(area, records.plan.values());
    const { groundM2, ...states } = areaStates(area, { records, season }, now);
    const ground = { areaM2, plannedM2: coveredM2, ...scaled(states, groundM2 > 0 ? areaM2 / groundM2 : 0) };
    districts.set(area.district?.kato, added(districts.get(area.district?.kato) ?? noGround, ground));
    areas.push({ area, ...ground });
    yield;
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
    areas: areas.toSorted((one, other) => other.areaM2 - one.areaM2),
  };
}

const sums = [
  'flownM2',
  'photographedM2',
  'lookedM2',
  'neverM2',
  'overdueM2',
  'dueM2',
  'freshM2',
] as const satisfies readonly (keyof GroundProgress)[];
const lists = ['byPasses', 'byViews', 'byGsd'] as const satisfies readonly (keyof GroundProgress)[];

type Scaled = Omit<GroundProgress, 'areaM2' | 'plannedM2'>;

function scaled(ground: Scaled, by: number): Scaled {
  return sums.reduce((all: Scaled, name) => ({ ...all, [name]: all[name] * by }), {
    ...ground,
    byPasses: ground.byPasses.map((m2) => m2 * by),
    byViews: ground.byViews.map((m2) => m2 * by),
    byGsd: ground.byGsd.map((m2) => m2 * by),
  });
}

function added(one: GroundProgress, other: GroundProgress): GroundProgress {
  const figures = ['areaM2', 'plannedM2', ...sums] as const;
  const added = figures.reduce((all: GroundProgress, name) => ({ ...all, [name]: one[name] + other[name] }), one);
  return lists.reduce((all: GroundProgress, name) => ({ ...all, [name]: addedLists(one[name], other[name]) }), added);
}

function addedLists(one: readonly number[], other: readonly number[]): readonly number[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, i) => (one[i] ?? 0) + (other[i] ?? 0));
}
