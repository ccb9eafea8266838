import type { Season, SeasonFlight } from '../../src/app/coverage/laid-season';
import { type Records, recordsOf } from '../../src/app/records';
import { coverageDay } from '../../src/coverage/coverage-day';
import { rasterOfPasses } from '../../src/coverage/ground-raster';
import { outlineOf } from '../../src/coverage/outlines';
import type { LngLat } from '../../src/geo/lng-lat';
import { localFrame } from '../../src/geo/local-frame';
import { type Action, actionKinds, substances } from '../../src/survey/action';
import { findAircraft } from '../../src/survey/aircraft-catalogue';
import type { Area } from '../../src/survey/area';
import type { DalaRecord } from '../../src/survey/dala-record';
import type { Flight } from '../../src/survey/flight';
import type { Plan } from '../../src/survey/plan';
import { defaultParameters } from '../../src/survey/purpose-defaults';
import type { Sensor } from '../../src/survey/sensor';
import { type Sighting, sightingKinds } from '../../src/survey/sighting';
import type { Sortie } from '../../src/survey/sortie';
import { zhambylDistricts } from '../../src/survey/zhambyl-districts';
import { seeded } from './seeded';

/** How much of everything a season has. */
export interface SeasonSize {
  readonly areas: number;
  readonly sortiesPerArea: number;
  readonly photosPerSortie: number;
  readonly sightings: number;
  readonly actions: number;
  readonly sensors: number;
  readonly seed: number;
}

export interface MadeSeason {
  readonly records: Records;
  readonly season: Season;
}

const firstMs = Date.UTC(2026, 5, 1, 3);
const dayMs = 86_400_000;
const seasonDays = 150;
/** Side of an area and of its cell, m. */
const [sideM, cellM] = [1120, 1400];
const frame = localFrame([71.5, 44.5]);

/** A season of square areas, each flown in strips on random days, with sightings, actions and sensors all over it. */
export function madeSeason(size: SeasonSize): MadeSeason {
  const source = seasonSource(size);
  const flights: SeasonFlight[] = [];
  const records: DalaRecord[] = [];
  for (let a = 0; a < size.areas; a++) {
    const { area, plan } = madeArea(a, source);
    records.push(area, plan);
    plan.sorties.forEach((sortie, s) => {
      const flight = madeFlight(plan, sortie, source);
      records.push(flight);
      // Every tenth sortie has no photos: its ground is only declared.
      if (size.photosPerSortie === 0 || s % 10 === 9) return;
      const seen = seenFlight(flight, { a, s }, source);
      records.push(seen.evidence);
      flights.push(seen);
    });
  }
  for (let i = 0; i < size.sightings; i++) records.push(madeSighting(i, source));
  for (let i = 0; i < size.actions; i++) records.push(madeAction(i, source));
  for (let i = 0; i < size.sensors; i++) records.push(madeSensor(i, source));
  return { records: recordsOf(records), season: { flights, isBusy: false, missing: 0 } };
}

interface SeasonSource {
  readonly size: SeasonSize;
  readonly random: () => number;
  readonly pick: <Thing>(things: readonly Thing[]) => Thing;
  /** A random time of the season. */
  readonly timeAt: () => string;
  /** A place in an area, x and y from 0 to 1. */
  readonly at: (a: number, x: number, y: number) => LngLat;
}

function seasonSource(size: SeasonSize): SeasonSource {
  const random = seeded(size.seed);
  const columns = Math.ceil(Math.sqrt(size.areas));
  return {
    size,
    random,
    pick: (things) => {
      const thing = things[Math.floor(random() * things.length)];
      if (thing === undefined) throw new Error('There is nothing to pick from.');
      return thing;
    },
    timeAt: () => new Date(firstMs + Math.floor(random() * seasonDays * 24 * 60) * 60_000).toISOString(),
    at: (a, x, y) =>
      frame.toLngLat({ xM: (a % columns) * cellM + x * sideM, yM: Math.floor(a / columns) * cellM + y * sideM }),
  };
}

/** West and east edge of a sortie's strip, seven beside each other, overlapping. */
function stripOf(s: number): readonly [number, number] {
  return [(s % 7) / 7, ((s % 7) + 1.4) / 7];
}

function madeArea(a: number, { size, at }: SeasonSource): { readonly area: Area; readonly plan: Plan } {
  const aircraft = findAircraft('m3e');
  if (!aircraft) throw new Error('The catalogue has no m3e.');
  const code = `A${String(a).padStart(3, '0')}`;
  const kato = zhambylDistricts[a % 8]?.kato ?? '';
  const ring = [at(a, 0, 0), at(a, 1, 0), at(a, 1, 1), at(a, 0, 1), at(a, 0, 0)];
  const area: Area = {
    kind: 'area',
    id: `area-${a}`,
    code,
    name: `Area ${a}`,
    polygon: [ring],
    ...(a % 8 < 7 && { district: { kato, by: 'geometry' } }),
    ...(a % 3 > 0 && { revisitDays: 10 + (a % 20) }),
  };
  const sorties = Array.from({ length: size.sortiesPerArea }, (_, s): Sortie => {
    const x = (stripOf(s)[0] + stripOf(s)[1]) / 2;
    const points = [at(a, x, 0), at(a, x, 1)].map((position) => ({ position, heightM: 100 }));
    return {
      code: `${code}-P1-S${String(s + 1).padStart(2, '0')}`,
      number: s + 1,
      launch: at(a, 0, 0),
      legs: [{ kind: 'transect', points }],
      lengthM: sideM,
      transectM: sideM,
      durationS: 900,
      photos: size.photosPerSortie,
    };
  });
  const plan: Plan = {
    kind: 'plan',
    id: `plan-${a}`,
    code: 'P1',
    areaIds: [area.id],
    parameters: defaultParameters('search', aircraft),
    headingDeg: 0,
    lineSpacingM: sideM / 7,
    speedMS: 10,
    launchPositions: [at(a, 0, 0)],
    sorties,
    targetHa: (sideM * sideM) / 10_000,
    plannedCoveragePct: 100,
  };
  return { area, plan };
}

function madeFlight(plan: Plan, { code, number }: Sortie, { random, timeAt }: SeasonSource): Flight {
  const tookOffAt = timeAt();
  const isBroken = number % 11 === 0;
  return {
    kind: 'flight',
    id: `flight-${code}`,
    planId: plan.id,
    sortieCode: code,
    tookOffAt,
    landedAt: new Date(Date.parse(tookOffAt) + 600_000 + Math.floor(random() * 900_000)).toISOString(),
    outcome: isBroken ? 'aborted' : 'all',
    aircraftName: `0${1 + (number % 6)}`,
    pilotId: `pilot-${number % 5}`,
    ...(isBroken && { flownTransects: 1 }),
  };
}

function seenFlight(
  { id: flightId, planId, sortieCode, tookOffAt }: Flight,
  { a, s }: { readonly a: number; readonly s: number },
  { size, random, at }: SeasonSource,
): SeasonFlight {
  const [from, to] = stripOf(s);
  const quads = Array.from({ length: size.photosPerSortie }, (_, p) => {
    const [south, north] = [p / size.photosPerSortie, (p + 1.6) / size.photosPerSortie];
    const tilt = 0.004 * random();
    return outlineOf([
      at(a, from, south),
      at(a, to, south + tilt),
      at(a, to - tilt, north),
      at(a, from + tilt, north - tilt),
    ]);
  });
  const id = `evidence-${a}-${s}`;
  const photographed = { id, day: coverageDay(Date.parse(tookOffAt)), raster: rasterOfPasses([quads]) };
  return {
    evidence: {
      kind: 'flight-evidence',
      id,
      source: 'photos',
      name: sortieCode,
      attachments: [],
      planId,
      sortieCode,
      flightId,
      startedAt: tookOffAt,
      shots: size.photosPerSortie,
      positions: 0,
    },
    seen: {
      photographed,
      ...(s % 2 === 0 && { looked: photographed }),
      footprints: quads.length,
      isOverTerrain: false,
      issues: [],
    },
  };
}

function madeSighting(i: number, { size, random, pick, timeAt, at }: SeasonSource): Sighting {
  const a = Math.floor(random() * size.areas);
  return {
    kind: 'sighting',
    id: `sighting-${i}`,
    sightingKind: pick(sightingKinds),
    position: { place: at(a, 0.1 + 0.8 * random(), 0.1 + 0.8 * random()), by: 'gps', accuracyM: 5 },
    seenAt: timeAt(),
    note: '',
    photos: [],
    ...(i % 2 === 0 && { areaId: `area-${a}` }),
    ...(i > 0 && i % 40 === 0 && { mergedInto: `sighting-${i - 1}` }),
  };
}

const doneKinds = actionKinds.filter((kind) => kind !== 'withdrawn');

function madeAction(i: number, { size, random, pick, timeAt }: SeasonSource): Action {
  const actionKind = i % 50 === 49 ? 'withdrawn' : pick(doneKinds);
  const at = timeAt();
  return {
    kind: 'action',
    id: `action-${i}`,
    sightingId: `sighting-${Math.floor(random() * size.sightings)}`,
    actionKind,
    at,
    recordedAt: at,
    note: '',
    photos: [],
    ...(i % 25 === 24 && { corrects: `action-${Math.floor(random() * i)}` }),
    ...(actionKind === 'verified' && { outcome: random() < 0.8 ? 'found' : 'nothing' }),
    ...(['measured', 'destroyed', 'regrowth'].includes(actionKind) && {
      ground: { by: 'typed', areaM2: Math.round(random() * 20_000) },
      plants: { count: Math.floor(random() * 500), by: 'estimated' },
    }),
    ...(actionKind === 'destroyed' && {
      massKg: Math.round(random() * 4000),
      left: random() < 0.7 ? 'nothing' : 'some',
    }),
    ...(actionKind === 'seized' && {
      seizures: [{ substance: pick(substances), massKg: Math.round(random() * 1000) / 10 }],
    }),
  };
}

function madeSensor(i: number, { size, random, timeAt, at }: SeasonSource): Sensor {
  const plannedAt = timeAt();
  const after = (days: number) => new Date(Date.parse(plannedAt) + days * dayMs).toISOString();
  return {
    kind: 'sensor',
    id: `sensor-${i}`,
    name: `S${i}`,
    place: at(i % size.areas, random(), random()),
    radiusM: 50,
    note: '',
    plannedAt,
    ...(i % 2 === 0 && { placedAt: after(1) }),
    ...(i % 4 === 0 && { removedAt: after(9) }),
  };
}

/** The size that a supervisor's whole season may have. */
export const wholeSeason: SeasonSize = {
  areas: 500,
  sortiesPerArea: 10,
  photosPerSortie: 44,
  sightings: 50_000,
  actions: 40_000,
  sensors: 50,
  seed: 10,
};
