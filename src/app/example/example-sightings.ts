import { boundsOf } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import { isInPolygon } from '../../geo/point-in-polygon';
import type { Area } from '../../survey/area';
import { type Sighting, type SightingKind } from '../../survey/sighting';
import { localIsoTime } from '../../i18n/kazakhstan-time';

const sightingCount = 48;
const seasonStart = Date.UTC(2026, 5, 3, 4, 0);
const seasonDays = 70;
const dayMs = 24 * 60 * 60 * 1000;

/** Kinds as often as they come: mostly wild stands, a few plots, the rest rare. */
const kinds: readonly SightingKind[] = [
  'wild-stand',
  'wild-stand',
  'wild-stand',
  'wild-stand',
  'cultivated-plot',
  'cultivated-plot',
  'camouflage-net',
  'drying-or-storage',
  'greenhouse',
  'suspected-lab',
];

/** Made-up sightings inside the areas, over the first weeks of the season. */
export function exampleSightings(areas: readonly Area[], random: () => number): readonly Sighting[] {
  return Array.from({ length: sightingCount }, (_, i) => {
    const area = areas[Math.floor(random() * areas.length)];
    const sightingKind = kinds[Math.floor(random() * kinds.length)];
    if (!area || !sightingKind) throw new Error('The example has no areas.');
    const seenAt = new Date(seasonStart + Math.floor(random() * seasonDays * 24) * (dayMs / 24));
    return {
      kind: 'sighting',
      id: `example-sighting-${String(i + 1).padStart(2, '0')}`,
      sightingKind,
      position: { place: placeIn(area, random), by: 'gps', accuracyM: 3 + Math.floor(random() * 6) },
      seenAt: localIsoTime(seenAt),
      note: '',
      photos: [],
      areaId: area.id,
    };
  });
}

function placeIn({ code, polygon }: Area, random: () => number): LngLat {
  const bounds = boundsOf(polygon[0]);
  if (!bounds) throw new Error(`Area ${code} has no corners.`);
  const { west, south, east, north } = bounds;
  for (;;) {
    const place: LngLat = [west + random() * (east - west), south + random() * (north - south)];
    if (isInPolygon(place, polygon)) return place;
  }
}
