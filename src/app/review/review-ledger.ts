import { coverageDayOf } from '../../coverage/coverage-day';
import { type GroundHistory, groundHistory, type SeenBy } from '../../coverage/ground-history';
import type { GroundRaster } from '../../coverage/ground-raster';
import type { FlightCoverage } from '../../coverage/measured-coverage';
import { type AreaGround, groundLines } from '../../review/ground-lines';
import type { Ledger, LedgerLine, LedgerPlace } from '../../review/ledger';
import { type LedgerBook, ledgerBook } from '../../review/ledger-book';
import type { Area } from '../../survey/area';
import { type Flight, flightS } from '../../survey/flight';
import type { Plan } from '../../survey/plan';
import { type Sensor, sensorState } from '../../survey/sensor';
import type { Sortie } from '../../survey/sortie';
import { areaRaster } from '../coverage/area-raster';
import { layDeclared } from '../coverage/declared-coverage';
import type { Season } from '../coverage/laid-season';
import { areaPlanned } from '../planning/planned-coverage';
import { atOnce } from '../in-slices';
import type { Records } from '../records';
import { flightIndex, indexedOver } from '../../coverage/flight-index';
import { foundShelves } from './found-shelves';
import { type PlaceFinder, placeFinder } from './place-finder';

/** What a ledger is written from. */
export interface ReviewSource {
  readonly records: Records;
  readonly season: Season;
  /** Only flights of this day and later show ground, as in a report of a period; absent: all. */
  readonly from?: number;
}

/** Writes ledgers of an operation as its records change: what did not change is not written again. */
export function ledgerKeeper() {
  const book = ledgerBook();
  const done = new Map<string, readonly unknown[]>();
  const found = foundShelves();
  let finder: PlaceFinder | undefined;

  /** Writes a section unless all that it comes from is as it was when it was last written whole. */
  function* section(name: string, of: readonly unknown[], write: WriteSection): Generator<void> {
    if (isSameList(done.get(name) ?? [], of)) return;
    done.delete(name);
    const { part, end } = book.begin(name);
    if ((yield* write(part)) !== 'changed') end();
    done.set(name, of);
  }

  return {
    /** The steps in which the ledger is written, so that a screen can breathe between them; the last one gives it. */
    *write(source: ReviewSource): Generator<void, Ledger> {
      const { records, season, from } = source;
      const { area, plan, flight, sighting, action, sensor } = records;
      const places = finder?.after(records) ?? placeFinder(records);
      finder = places;
      const seen = [places, area, plan, flight, records['flight-evidence'], season.flights, from];
      yield* section('ground', seen, (add) => writeGround(source, places, add));
      yield* section('flying', [places, plan, flight], (add) => writeFlying(records, places, add));
      yield* section('found', [places, sighting, action], (add) => found.write(records, places, add));
      yield* section('sensors', [places, sensor], (add) => writeSensors(records, places, add));
      return book.ledger();
    },
  };
}

export type LedgerKeeper = ReturnType<typeof ledgerKeeper>;

type AddPart = ReturnType<LedgerBook['begin']>['part'];
/** Names the parts of a section: all, or only those that changed. */
type WriteSection = (add: AddPart) => Generator<void, 'all' | 'changed' | void>;

/** The ledger of an operation at once. */
export function reviewLedger(source: ReviewSource): Ledger {
  return atOnce(ledgerKeeper().write(source));
}

function* writeGround(source: ReviewSource, places: PlaceFinder, add: AddPart): Generator<void> {
  const declared = yield* layDeclared(source.records);
  const ground = groundMeasure(source, declared);
  yield;
  for (const area of source.records.area.values()) {
    const measured = ground(area, places.ofArea(area.id) ?? {});
    const { place, plannedM2, history } = measured;
    add(area.id, [area, place, plannedM2, history], () => groundLines(measured));
    yield;
  }
}

/** Measures areas: their states come from flights over them alone, kept until one of those changes. */
function groundMeasure({ records, season, from = -Infinity }: ReviewSource, declared: readonly FlightCoverage[]) {
  const isIn = ({ day }: FlightCoverage) => day >= from;
  const photographed = season.flights.map(({ seen }) => seen.photographed).filter(isIn);
  const flownOver = flightIndex([...declared.filter(isIn), ...photographed]);
  const shownOver = flightIndex(photographed);
  const lookedOver = flightIndex(season.flights.flatMap(({ seen }) => seen.looked ?? []).filter(isIn));
  const plansOf = new Map<string, Plan[]>();
  for (const plan of records.plan.values()) {
    for (const areaId of plan.areaIds) {
      const plans = plansOf.get(areaId);
      if (plans) plans.push(plan);
      else plansOf.set(areaId, [plan]);
    }
  }
  return (area: Area, place: LedgerPlace): AreaGround => {
    const raster = areaRaster(area);
    const { areaM2, coveredM2 } = areaPlanned(area, plansOf.get(area.id) ?? []);
    return {
      area,
      place,
      areaM2,
      plannedM2: coveredM2,
      history: historyOf(raster, {
        flown: indexedOver(flownOver, raster),
        photographed: indexedOver(shownOver, raster),
        looked: indexedOver(lookedOver, raster),
      }),
    };
  };
}

const histories = new WeakMap<GroundRaster, readonly { readonly seenBy: SeenBy; readonly history: GroundHistory }[]>();
/** Histories kept of an area: those of the season and of a period. */
const keptHistories = 2;

function historyOf(raster: GroundRaster, seenBy: SeenBy): GroundHistory {
  const kept = histories.get(raster) ?? [];
  const known = kept.find((one) => seenStates.every((state) => isSameList(one.seenBy[state], seenBy[state])));
  if (known) return known.history;
  const history = groundHistory(raster, seenBy);
  histories.set(raster, [{ seenBy, history }, ...kept].slice(0, keptHistories));
  return history;
}

const seenStates = ['flown', 'photographed', 'looked'] as const;

function isSameList<Thing>(one: readonly Thing[], other: readonly Thing[]): boolean {
  return one.length === other.length && one.every((thing, i) => thing === other[i]);
}

/** Plans and flights whose lines are written before the screen may breathe. */
const writtenAtOnce = 100;

/** Sorties of plans, and what was flown. A flight counts where its sortie begins to look, else in the first area of its plan. */
function* writeFlying(records: Records, places: PlaceFinder, add: AddPart): Generator<void> {
  const { plan: plans, flight: flights } = records;
  const startOf = new Map<string, LedgerPlace>();
  let written = 0;
  for (const plan of plans.values()) {
    const starts = plan.sorties.map((sortie) => ({ code: sortie.code, place: startPlace(plan, sortie, places) }));
    for (const { code, place } of starts) startOf.set(`${plan.id} ${code}`, place);
    const source = { kind: 'plan', id: plan.id } as const;
    add(`plan ${plan.id}`, [plan, ...starts.map(({ place }) => place)], () =>
      starts.map(({ place }) => ({ figure: 'planned-sorties', value: 1, day: 0, place, source })),
    );
    if (++written % writtenAtOnce === 0) yield;
  }
  for (const flight of flights.values()) {
    const planned = plans.get(flight.planId)?.areaIds[0];
    const place = startOf.get(`${flight.planId} ${flight.sortieCode}`) ?? places.ofArea(planned ?? '') ?? nowhere;
    add(`flight ${flight.id}`, [flight, place], () => flightLines(flight, place));
    if (++written % writtenAtOnce === 0) yield;
  }
}

const nowhere: LedgerPlace = {};

function startPlace({ areaIds: [first, ...others] }: Plan, { legs, launch }: Sortie, places: PlaceFinder): LedgerPlace {
  const start = legs.find(({ kind }) => kind === 'transect')?.points[0]?.position ?? launch;
  return (others.length === 0 ? places.ofArea(first ?? '') : undefined) ?? places.at(start);
}

function* flightLines(flight: Flight, place: LedgerPlace): Generator<LedgerLine> {
  const source = { kind: 'flight', id: flight.id } as const;
  const day = coverageDayOf(flight.tookOffAt);
  yield { figure: 'sorties', value: 1, day, place, source };
  if (flight.outcome === 'aborted') yield { figure: 'aborted', value: 1, day, place, source };
  const flownS = flightS(flight);
  if (flownS) yield { figure: 'flight-s', value: flownS, day, place, source };
}

function* writeSensors({ sensor: sensors }: Records, places: PlaceFinder, add: AddPart): Generator<void> {
  for (const sensor of sensors.values()) {
    const place = places.at(sensor.place);
    add(sensor.id, [sensor, place], () => sensorLines(sensor, place));
  }
  yield;
}

function* sensorLines(sensor: Sensor, place: LedgerPlace): Generator<LedgerLine> {
  const source = { kind: 'sensor', id: sensor.id } as const;
  const days = { planned: sensor.plannedAt, placed: sensor.placedAt, removed: sensor.removedAt };
  const last = sensorState(sensor);
  const states = (['planned', 'placed', 'removed'] as const).filter((state) => days[state] !== undefined);
  for (const [i, state] of states.entries()) {
    const before = states[i - 1];
    const day = coverageDayOf(days[state] ?? sensor.plannedAt);
    if (before) yield { figure: `sensors-${before}`, value: -1, day, place, source };
    yield { figure: `sensors-${state}`, value: 1, day, place, source };
    if (state === last) break;
  }
}
