import { coverageDayOf } from '../../coverage/coverage-day';
import { type GroundHistory, groundHistory, type SeenBy } from '../../coverage/ground-history';
import type { GroundRaster } from '../../coverage/ground-raster';
import type { FlightCoverage } from '../../coverage/measured-coverage';
import { groundLines } from '../../review/ground-lines';
import { type Ledger, type LedgerLine, ledgerOf } from '../../review/ledger';
import { actionLines, sightingLines } from '../../review/sighting-lines';
import { effectiveActions } from '../../sightings/effective-actions';
import { standsFor } from '../../sightings/merged-sightings';
import type { Action } from '../../survey/action';
import type { Area } from '../../survey/area';
import { flightS } from '../../survey/flight';
import type { Plan } from '../../survey/plan';
import { sensorState } from '../../survey/sensor';
import { areaRaster } from '../coverage/area-states';
import { declaredFlights } from '../coverage/declared-coverage';
import type { Season } from '../coverage/laid-season';
import { areaPlanned } from '../planning/planned-coverage';
import type { Records } from '../records';
import { groupedBy } from '../flying/grouped-by';
import { type PlaceFinder, placeFinder } from './place-finder';

/** What a ledger is written from. */
export interface ReviewSource {
  readonly records: Records;
  readonly season: Season;
  /** Only flights of this day and later show ground, as in a report of a period; absent: all. */
  readonly from?: number;
}

/** The steps in which a ledger is written, so that a screen can breathe between them; the last one gives it. */
export function* writeLedger({ records, season, from }: ReviewSource): Generator<void, Ledger> {
  const finder = placeFinder(records);
  const lines: LedgerLine[] = [];
  const add = (more: Iterable<LedgerLine>) => {
    for (const line of more) lines.push(line);
  };
  const ground = groundMeasure({ records, season, ...(from !== undefined && { from }) });
  let atOnce = 0;
  for (const area of records.area.values()) {
    add(groundLines(ground(area, finder)));
    if (++atOnce % areasAtOnce === 0) yield;
  }
  add(flyingLines(records, finder));
  yield;
  add(foundLines(records, finder));
  add(sensorLines(records, finder));
  yield;
  return ledgerOf(lines);
}

/** The same at once. */
export function reviewLedger(source: ReviewSource): Ledger {
  const steps = writeLedger(source);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Areas that are measured before the screen may breathe. */
const areasAtOnce = 8;

/** Measures areas: their states come from flights over them alone, kept until one of those changes. */
function groundMeasure({ records, season, from = -Infinity }: ReviewSource) {
  const isIn = ({ day }: FlightCoverage) => day >= from;
  const photographed = season.flights.map(({ seen }) => seen.photographed).filter(isIn);
  const declared = declaredFlights(records).filter(isIn);
  const flownOver = overArea([...declared, ...photographed]);
  const shownOver = overArea(photographed);
  const lookedOver = overArea(season.flights.flatMap(({ seen }) => seen.looked ?? []).filter(isIn));
  const plansOf = new Map<string, Plan[]>();
  for (const plan of records.plan.values()) {
    for (const areaId of plan.areaIds) {
      const plans = plansOf.get(areaId);
      if (plans) plans.push(plan);
      else plansOf.set(areaId, [plan]);
    }
  }
  return (area: Area, finder: PlaceFinder) => {
    const raster = areaRaster(area);
    const { areaM2, coveredM2 } = areaPlanned(area, plansOf.get(area.id) ?? []);
    return {
      area,
      place: finder.ofArea(area.id) ?? {},
      areaM2,
      plannedM2: coveredM2,
      history: historyOf(raster, {
        flown: flownOver(raster),
        photographed: shownOver(raster),
        looked: lookedOver(raster),
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

/** Finds the flights over an area by the tiles of both. */
function overArea(flights: readonly FlightCoverage[]) {
  const byTile = new Map<number, number[]>();
  flights.forEach(({ raster }, i) => {
    for (const key of raster.keys()) {
      const on = byTile.get(key);
      if (on) on.push(i);
      else byTile.set(key, [i]);
    }
  });
  return (area: GroundRaster): readonly FlightCoverage[] => {
    const found = new Set<number>();
    for (const key of area.keys()) for (const i of byTile.get(key) ?? []) found.add(i);
    return [...found].toSorted((a, b) => a - b).flatMap((i) => flights[i] ?? []);
  };
}

/** Sorties of plans, and what was flown. A flight counts where its sortie begins to look, else in the first area of its plan. */
function* flyingLines({ plan: plans, flight: flights }: Records, finder: PlaceFinder): Generator<LedgerLine> {
  const places = new Map<string, LedgerLine['place']>();
  for (const plan of plans.values()) {
    const source = { kind: 'plan', id: plan.id } as const;
    for (const sortie of plan.sorties) {
      const [onlyArea] = plan.areaIds;
      const start = sortie.legs.find(({ kind }) => kind === 'transect')?.points[0]?.position ?? sortie.launch;
      const own = plan.areaIds.length === 1 ? finder.ofArea(onlyArea ?? '') : undefined;
      const place = own ?? finder.at(start);
      places.set(`${plan.id} ${sortie.code}`, place);
      yield { figure: 'planned-sorties', value: 1, day: 0, place, source };
    }
  }
  for (const flight of flights.values()) {
    const source = { kind: 'flight', id: flight.id } as const;
    const planned = plans.get(flight.planId)?.areaIds[0];
    const place = places.get(`${flight.planId} ${flight.sortieCode}`) ?? finder.ofArea(planned ?? '') ?? {};
    const day = coverageDayOf(flight.tookOffAt);
    yield { figure: 'sorties', value: 1, day, place, source };
    if (flight.outcome === 'aborted') yield { figure: 'aborted', value: 1, day, place, source };
    const flownS = flightS(flight);
    if (flownS) yield { figure: 'flight-s', value: flownS, day, place, source };
  }
}

/** Sightings that stand for themselves with what was done about them, and actions whose sighting is not known here. */
function* foundLines({ sighting: sightings, action }: Records, finder: PlaceFinder): Generator<LedgerLine> {
  const held = effectiveActions(action.values());
  const bySighting = groupedBy(held, ({ sightingId }) => {
    const sighting = sightings.get(sightingId);
    return sighting ? standsFor(sighting, sightings) : undefined;
  });
  for (const sighting of sightings.values()) {
    if (standsFor(sighting, sightings) !== sighting.id) continue;
    const place = finder.at(sighting.position.place, sighting.areaId);
    yield* sightingLines({ sighting, place, actions: bySighting.get(sighting.id) ?? noActions });
  }
  yield* actionLines({ actions: bySighting.get(undefined) ?? noActions, place: {} });
}

const noActions: readonly Action[] = [];

function* sensorLines({ sensor: sensors }: Records, finder: PlaceFinder): Generator<LedgerLine> {
  for (const sensor of sensors.values()) {
    const source = { kind: 'sensor', id: sensor.id } as const;
    const place = finder.at(sensor.place);
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
}
