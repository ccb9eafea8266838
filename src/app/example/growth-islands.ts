import { boundsOf } from '../../geo/bounds';
import { polygonAreaM2 } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import { localFrame } from '../../geo/local-frame';
import type { Polygon, Ring } from '../../geo/polygon';
import type { Area } from '../../survey/area';
import type { District } from '../../survey/district';

interface IslandsOptions {
  readonly count: number;
  /** Sum of the areas, ha. */
  readonly totalHa: number;
  readonly random: () => number;
}

/** Corners of an island's outline, and of a hole in one. */
const outlineCorners = 36;
const holeCorners = 12;

/** Every so many islands one has a hole: a lake or a settlement inside. */
const holeEvery = 6;

/** Islands of growth along one valley in each district; their hectares sum to the total. */
export function growthIslands(
  districts: readonly District[],
  { count, totalHa, random }: IslandsOptions,
): readonly Area[] {
  const weights = Array.from({ length: count }, () => 0.35 + random() ** 2 * 2.2);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight, i) => {
    const district = districts[i % districts.length];
    if (!district) throw new Error('The example has no districts.');
    const share = (Math.floor(i / districts.length) + 0.5) / Math.ceil(count / districts.length);
    const { place, alongRad } = valleyPlace(district, share);
    const shape = islandShape({ alongRad, hasHole: i % holeEvery === holeEvery - 1, random });
    return {
      kind: 'area',
      id: `example-area-${String(i + 1).padStart(2, '0')}`,
      code: `E${String(i + 1).padStart(2, '0')}`,
      name: `E${String(i + 1).padStart(2, '0')}`,
      polygon: sized(shape, { center: place, areaM2: (weight / sum) * totalHa * 10_000 }),
      district: { kato: district.kato, by: 'geometry' },
      revisitDays: 21,
    };
  });
}

/** A place along a district's valley, which winds from its west to its east, and the valley's direction there. */
function valleyPlace({ polygons, kato }: District, share: number): { place: LngLat; alongRad: number } {
  const bounds = boundsOf(polygons.flatMap(([outer]) => outer));
  if (!bounds) throw new Error(`District ${kato} has no outline.`);
  const number = Number(kato.slice(1));
  const at = (along: number): LngLat => [
    bounds.west + (0.2 + 0.6 * along) * (bounds.east - bounds.west),
    (bounds.south + bounds.north) / 2 + Math.sin(along * 5 + number) * 0.2 * (bounds.north - bounds.south),
  ];
  const [lng, lat] = at(share);
  const [nextLng, nextLat] = at(share + 0.01);
  const alongRad = Math.atan2(nextLat - lat, (nextLng - lng) * Math.cos((lat * Math.PI) / 180));
  return { place: [lng, lat], alongRad };
}

/** Points around the origin, in units of the island's size. */
type Shape = readonly (readonly { x: number; y: number }[])[];

function islandShape({
  alongRad,
  hasHole,
  random,
}: {
  alongRad: number;
  hasHole: boolean;
  random: () => number;
}): Shape {
  const stretch = 1.6 + random() * 1.6;
  const waves = [2, 3, 5].map((k) => ({ k, size: (0.32 / k) * (0.4 + random()), phase: random() * 2 * Math.PI }));
  const radius = (angle: number) => waves.reduce((r, { k, size, phase }) => r + size * Math.cos(k * angle + phase), 1);
  const turned = (x: number, y: number) => ({
    x: x * Math.cos(alongRad) - y * Math.sin(alongRad),
    y: x * Math.sin(alongRad) + y * Math.cos(alongRad),
  });
  const loop = (corners: number, size: number) =>
    Array.from({ length: corners }, (_, i) => {
      const angle = (i / corners) * 2 * Math.PI;
      const r = size * (size < 1 ? 1 : radius(angle));
      return turned(r * stretch * Math.cos(angle), r * Math.sin(angle));
    });
  return hasHole ? [loop(outlineCorners, 1), loop(holeCorners, 0.22).toReversed()] : [loop(outlineCorners, 1)];
}

/** The shape around a place with exactly the area asked for. */
function sized(shape: Shape, { center, areaM2 }: { center: LngLat; areaM2: number }): Polygon {
  const frame = localFrame(center);
  const drawn = (sizeM: number): Polygon => {
    const [outer, ...holes] = shape.map((loop): Ring => {
      const places = loop.map(({ x, y }) => frame.toLngLat({ xM: x * sizeM, yM: y * sizeM }));
      const [first] = places;
      if (!first) throw new Error('An island without corners.');
      return [...places, first];
    });
    if (!outer) throw new Error('An island without an outline.');
    return [outer, ...holes];
  };
  const tryM = 1000;
  return drawn(tryM * Math.sqrt(areaM2 / polygonAreaM2(drawn(tryM))));
}
