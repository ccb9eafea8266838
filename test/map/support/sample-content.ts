import type { LngLat } from '../../../src/geo/lng-lat';
import type { Polygon } from '../../../src/geo/polygon';
import type { AreaState } from '../../../src/map/map-colours';
import type { AreaOnMap, MapContent, PlanOnMap } from '../../../src/map/map-content';
import type { Sighting } from '../../../src/survey/sighting';
import { sightingKinds } from '../../../src/survey/sighting';
import type { Leg, Sortie } from '../../../src/survey/sortie';
import { seeded } from '../../support/seeded';

const states: readonly AreaState[] = ['never-flown', 'overdue', 'due', 'fresh'];

/** A rectangle of degrees with its south-west corner at a place. */
export function box([lng, lat]: LngLat, widthDeg: number, heightDeg: number): Polygon {
  const [east, north] = [lng + widthDeg, lat + heightDeg];
  return [
    [
      [lng, lat],
      [east, lat],
      [east, north],
      [lng, north],
      [lng, lat],
    ],
  ];
}

/** An area that is a box. */
export function boxArea(code: string, southWest: LngLat, sizeDeg: number): AreaOnMap['area'] {
  return { kind: 'area', id: `area-${code}`, code, name: code, polygon: box(southWest, sizeDeg, sizeDeg * 0.72) };
}

/** A sighting of one of the kinds in turn. */
export function sightingAt(number: number, place: LngLat): Sighting {
  const sightingKind = sightingKinds[number % sightingKinds.length] ?? 'other';
  return {
    kind: 'sighting',
    id: `sighting-${number}`,
    sightingKind,
    position: { place, by: 'gps', accuracyM: 3 },
    seenAt: '2026-07-01T09:00:00+05:00',
    note: '',
    photos: [],
  };
}

/** Sorties of north-south lines, `lines` to a sortie, over a box east of a place. */
export function laneSorties([lng, lat]: LngLat, { sorties, lines }: { sorties: number; lines: number }): Sortie[] {
  const launch: LngLat = [lng - 0.002, lat - 0.002];
  return Array.from({ length: sorties }, (_, s): Sortie => {
    const legs: Leg[] = [];
    let at = launch;
    const fly = (kind: Leg['kind'], to: LngLat) => {
      legs.push({ kind, points: [at, to].map((position) => ({ position, heightM: 60 })) });
      at = to;
    };
    for (let line = 0; line < lines; line++) {
      const x = lng + (s * lines + line) * 0.0008;
      const [from, to] = line % 2 === 0 ? [lat, lat + 0.016] : [lat + 0.016, lat];
      fly('transit', [x, from]);
      fly('transect', [x, to]);
    }
    fly('transit', launch);
    const number = s + 1;
    return {
      code: `A1-P1-S${String(number).padStart(2, '0')}`,
      number,
      launch,
      legs,
      lengthM: 1000,
      transectM: 800,
      durationS: 600,
      photos: 40,
    };
  });
}

/** A field day: a few areas in each state, a zone, a launch site, sorties over one area, sightings of each kind. */
export function fieldContent(): MapContent {
  const corner: LngLat = [73.7, 43.5];
  const [lng, lat] = corner;
  const areas = states.map((state, i) => ({
    state,
    area: boxArea(`A${i + 1}`, [lng + 0.045 * (i % 2), lat + 0.03 * Math.floor(i / 2)], 0.036),
  }));
  return {
    areas,
    noFlyZones: [
      {
        kind: 'no-fly-zone',
        id: 'zone',
        name: 'Zone',
        polygon: box([lng + 0.012, lat + 0.021], 0.01, 0.008),
        marginM: 0,
      },
    ],
    launchSites: [{ kind: 'launch-site', id: 'site', name: 'North bank', position: [lng - 0.002, lat - 0.002] }],
    sorties: laneSorties([lng + 0.001, lat + 0.003], { sorties: 6, lines: 7 }),
    sightings: sightingKinds.map((_, i) =>
      sightingAt(i, [lng + 0.05 + 0.006 * (i % 4), lat + 0.035 + 0.008 * Math.floor(i / 4)]),
    ),
    tracks: [
      {
        id: 'track',
        parts: [
          [
            [lng - 0.01, lat],
            [lng - 0.004, lat + 0.01],
            [lng - 0.006, lat + 0.03],
          ],
        ],
      },
    ],
    position: { place: [lng - 0.0035, lat + 0.004], accuracyM: 120 },
  };
}

/** What an operation may come to: 500 areas, 10,000 transects in 100 plans, 50,000 sightings. */
export function crowdedContent(): MapContent {
  const random = seeded(7);
  const place = (): LngLat => [70 + random() * 5, 42.7 + random() * 2.2];
  const plans = Array.from(
    { length: 100 },
    (_, i): PlanOnMap => ({ id: `plan-${i}`, sorties: laneSorties(place(), { sorties: 5, lines: 20 }) }),
  );
  return {
    areas: Array.from({ length: 500 }, (_, i) => {
      const state = states[i % states.length];
      return { area: boxArea(`C${i}`, place(), 0.02 + random() * 0.04), ...(state && { state }) };
    }),
    plans,
    sightings: Array.from({ length: 50_000 }, (_, i) => sightingAt(i, place())),
  };
}
