import type { Records } from '../../src/app/records';
import { recordsOf } from '../../src/app/records';
import type { Season } from '../../src/app/coverage/laid-season';
import { outlineOf } from '../../src/coverage/outlines';
import { rasterOfPasses } from '../../src/coverage/ground-raster';
import type { LngLat } from '../../src/geo/lng-lat';
import { localFrame } from '../../src/geo/local-frame';
import { actionKinds, substances } from '../../src/survey/action';
import { findAircraft } from '../../src/survey/aircraft-catalogue';
import type { DalaRecord } from '../../src/survey/dala-record';
import { defaultParameters } from '../../src/survey/purpose-defaults';
import { sightingKinds } from '../../src/survey/sighting';
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
  const random = seeded(size.seed);
  const pick = <Thing>(things: readonly Thing[]): Thing => {
    const thing = things[Math.floor(random() * things.length)];
    if (thing === undefined) throw new Error('There is nothing to pick from.');
    return thing;
  };
  const timeAt = () => new Date(firstMs + Math.floor(random() * seasonDays * 24 * 60) * 60_000).toISOString();
  const columns = Math.ceil(Math.sqrt(size.areas));
  const corner = (a: number) => ({ xM: (a % columns) * cellM, yM: Math.floor(a / columns) * cellM });
  const at = (a: number, x: number, y: number): LngLat => {
    const { xM, yM } = corner(a);
    return frame.toLngLat({ xM: xM + x * sideM, yM: yM + y * sideM });
  };
  const box = (a: number, [x0, y0, x1, y1]: readonly [number, number, number, number]) => [
    at(a, x0, y0),
    at(a, x1, y0),
    at(a, x1, y1),
    at(a, x0, y1),
  ];
  const records: DalaRecord[] = [];
  const flights: Season['flights'][number][] = [];
  const aircraft = findAircraft('m3e');
  if (!aircraft) throw new Error('The catalogue has no m3e.');
  const parameters = defaultParameters('search', aircraft);
  for (let a = 0; a < size.areas; a++) {
    const ring = box(a, [0, 0, 1, 1]);
    const kato = zhambylDistricts[a % 8]?.kato ?? '';
    const code = `A${String(a).padStart(3, '0')}`;
    records.push({
      kind: 'area',
      id: `area-${a}`,
      code,
      name: `Area ${a}`,
      polygon: [[...ring, at(a, 0, 0)]],
      ...(a % 8 < 7 && { district: { kato, by: 'geometry' as const } }),
      ...(a % 3 > 0 && { revisitDays: 10 + (a % 20) }),
    });
    const stripOf = (s: number): readonly [number, number] => [(s % 7) / 7, ((s % 7) + 1.4) / 7];
    const sorties = Array.from({ length: size.sortiesPerArea }, (_, s) => {
      const x = (stripOf(s)[0] + stripOf(s)[1]) / 2;
      const points = [at(a, x, 0), at(a, x, 1)].map((position) => ({ position, heightM: 100 }));
      return {
        code: `${code}-P1-S${String(s + 1).padStart(2, '0')}`,
        number: s + 1,
        launch: at(a, 0, 0),
        legs: [{ kind: 'transect' as const, points }],
        lengthM: sideM,
        transectM: sideM,
        durationS: 900,
        photos: size.photosPerSortie,
      };
    });
    records.push({
      kind: 'plan',
      id: `plan-${a}`,
      code: 'P1',
      areaIds: [`area-${a}`],
      parameters,
      headingDeg: 0,
      lineSpacingM: sideM / 7,
      speedMS: 10,
      launchPositions: [at(a, 0, 0)],
      sorties,
      targetHa: (sideM * sideM) / 10_000,
      plannedCoveragePct: 100,
    });
    sorties.forEach(({ code: sortieCode }, s) => {
      const id = `${a}-${s}`;
      const tookOffMs = Date.parse(timeAt());
      records.push({
        kind: 'flight',
        id: `flight-${id}`,
        planId: `plan-${a}`,
        sortieCode,
        tookOffAt: new Date(tookOffMs).toISOString(),
        landedAt: new Date(tookOffMs + 600_000 + Math.floor(random() * 900_000)).toISOString(),
        outcome: s % 11 === 10 ? 'aborted' : 'all',
        aircraftName: `0${1 + ((a + s) % 6)}`,
        pilotId: `pilot-${a % 5}`,
        ...(s % 11 === 10 && { flownTransects: 1 }),
      });
      if (size.photosPerSortie === 0 || s % 10 === 9) return;
      const evidence = {
        kind: 'flight-evidence' as const,
        id: `evidence-${id}`,
        source: 'photos' as const,
        name: sortieCode,
        attachments: [],
        planId: `plan-${a}`,
        sortieCode,
        flightId: `flight-${id}`,
        startedAt: new Date(tookOffMs).toISOString(),
        shots: size.photosPerSortie,
        positions: 0,
      };
      records.push(evidence);
      const [from, to] = stripOf(s);
      const quads = Array.from({ length: size.photosPerSortie }, (_, p) => {
        const [y0, y1] = [p / size.photosPerSortie, (p + 1.6) / size.photosPerSortie];
        const tilt = 0.004 * random();
        return outlineOf([at(a, from, y0), at(a, to, y0 + tilt), at(a, to - tilt, y1), at(a, from + tilt, y1 - tilt)]);
      });
      const day = Math.floor((tookOffMs + 5 * 3_600_000) / dayMs);
      const photographed = { id: evidence.id, day, raster: rasterOfPasses([quads]) };
      const looked = s % 2 === 0 ? { looked: photographed } : {};
      flights.push({ evidence, seen: { photographed, ...looked, footprints: quads.length, issues: [] } });
    });
  }
  for (let i = 0; i < size.sightings; i++) {
    const a = Math.floor(random() * size.areas);
    records.push({
      kind: 'sighting',
      id: `sighting-${i}`,
      sightingKind: pick(sightingKinds),
      position: { place: at(a, 0.1 + 0.8 * random(), 0.1 + 0.8 * random()), by: 'gps', accuracyM: 5 },
      seenAt: timeAt(),
      note: '',
      photos: [],
      ...(i % 2 === 0 && { areaId: `area-${a}` }),
      ...(i > 0 && i % 40 === 0 && { mergedInto: `sighting-${i - 1}` }),
    });
  }
  const doneKinds = actionKinds.filter((kind) => kind !== 'withdrawn');
  for (let i = 0; i < size.actions; i++) {
    const actionKind = i % 50 === 49 ? 'withdrawn' : pick(doneKinds);
    const at = timeAt();
    records.push({
      kind: 'action',
      id: `action-${i}`,
      sightingId: `sighting-${Math.floor(random() * size.sightings)}`,
      actionKind,
      at,
      recordedAt: at,
      note: '',
      photos: [],
      ...(i % 25 === 24 && { corrects: `action-${Math.floor(random() * i)}` }),
      ...(actionKind === 'verified' && { outcome: random() < 0.8 ? ('found' as const) : ('nothing' as const) }),
      ...(['measured', 'destroyed', 'regrowth'].includes(actionKind) && {
        ground: { by: 'typed' as const, areaM2: Math.round(random() * 20_000) },
        plants: { count: Math.floor(random() * 500), by: 'estimated' as const },
      }),
      ...(actionKind === 'destroyed' && {
        massKg: Math.round(random() * 4000),
        left: random() < 0.7 ? ('nothing' as const) : ('some' as const),
      }),
      ...(actionKind === 'seized' && {
        seizures: [{ substance: pick(substances), massKg: Math.round(random() * 1000) / 10 }],
      }),
    });
  }
  for (let i = 0; i < size.sensors; i++) {
    const plannedAt = timeAt();
    records.push({
      kind: 'sensor',
      id: `sensor-${i}`,
      name: `S${i}`,
      place: at(i % size.areas, random(), random()),
      radiusM: 50,
      note: '',
      plannedAt,
      ...(i % 2 === 0 && { placedAt: new Date(Date.parse(plannedAt) + dayMs).toISOString() }),
      ...(i % 4 === 0 && { removedAt: new Date(Date.parse(plannedAt) + 9 * dayMs).toISOString() }),
    });
  }
  return { records: recordsOf(records), season: { flights, isBusy: false, missing: 0 } };
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
