import { gapFeature, sightingFeature } from '../../src/formats/vector/record-features';
import { planFeatures } from '../../src/formats/vector/write-plan-geojson';
import type { LngLat } from '../../src/geo/lng-lat';
import type { Polygon } from '../../src/geo/polygon';
import type { FlightPoint, Sortie } from '../../src/survey/sortie';

/** A square, counter-clockwise; `hole` is one inside it, clockwise. */
export function square([lng, lat]: LngLat, sizeDeg: number, options: { readonly hole?: boolean } = {}): Polygon {
  const ring = (inset: number): LngLat[] => {
    const [west, south] = [lng + inset, lat + inset];
    const [east, north] = [lng + sizeDeg - inset, lat + sizeDeg - inset];
    return [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
  };
  return options.hole ? [ring(0), ring(sizeDeg / 3).reverse()] : [ring(0)];
}

const launch: LngLat = [71.0012345, 43.9987654];

/** A sortie of two transects with its transits. */
function sortie(number: number): Sortie {
  const at = (lng: number, lat: number): FlightPoint => ({ position: [lng, lat], heightM: 80 });
  const north = 44 + number * 0.001;
  const [a, b, c, d] = [at(71, north), at(71.05, north), at(71.05, north + 0.0005), at(71, north + 0.0005)];
  return {
    code: `SHU-P1-S0${number}`,
    number,
    launch,
    legs: [
      { kind: 'transit', points: [at(...launch), a] },
      { kind: 'transect', points: [a, b] },
      { kind: 'transit', points: [b, c] },
      { kind: 'transect', points: [c, d] },
      { kind: 'transit', points: [d, at(...launch)] },
    ],
    lengthM: 8200.5,
    transectM: 8000,
    durationS: 1100,
    photos: 220,
  };
}

/** The plan of `surveyFeatures` with its area, zone and launch site. */
export const surveyPlan = {
  plan: { id: 'plan-1', sorties: [sortie(1), sortie(2)], lineSpacingM: 55 },
  areas: [
    {
      kind: 'area',
      id: 'area-1',
      code: 'SHU',
      name: 'Шу өзені, «Көктерек»',
      polygon: square([71, 44], 0.05, { hole: true }),
      revisitDays: 14,
    },
  ],
  noFly: [{ kind: 'no-fly-zone', id: 'zone-1', name: 'Ауыл', polygon: square([71.02, 44.06], 0.01), marginM: 50 }],
  launches: [{ kind: 'launch-site', id: 'launch-1', name: 'Канал', position: launch, elevationM: 512.5 }],
} as const;

/** Features of every role that an export has. */
export const surveyFeatures = [
  ...planFeatures(surveyPlan),
  gapFeature(square([71.01, 44.01], 0.002), { areaHa: 3.55, areaId: 'area-1' }),
  sightingFeature({
    kind: 'sighting',
    id: 'sighting-1',
    sightingKind: 'wild-stand',
    position: { place: [71.0123456, 44.0234567], by: 'gps', accuracyM: 3.2 },
    seenAt: '2026-07-01T10:15:00+05:00',
    note: 'Биіктігі екі метр; "қалың"',
    photos: [],
  }),
];
