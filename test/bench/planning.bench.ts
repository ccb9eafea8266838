import { planFlight } from '../../src/flight/plan-flight';
import type { LngLat } from '../../src/geo/lng-lat';
import { localFrame } from '../../src/geo/local-frame';
import type { Polygon } from '../../src/geo/polygon';
import { flightTask } from '../support/flight-task';
import { randomArea } from '../support/random-area';
import { type Measurement, medianMs } from './measurement';

const spacingM = 60;
const wholeBattery = { enduranceMin: 1e6, reservePct: 0, overheadS: 0, rangeM: 1e6, lineSpacingM: spacingM } as const;

function planned(areas: readonly Polygon[]) {
  const { plan, issues } = planFlight(flightTask(areas, [72, 43], { launches: [], parameters: wholeBattery }));
  if (!plan) throw new Error(JSON.stringify(issues));
  return plan;
}

/** A ragged ring of 200 corners around 72 degrees east. */
function ragged(hectares: number): Polygon {
  const center: LngLat = [72, 43];
  const frame = localFrame(center);
  const radiusM = Math.sqrt((hectares * 1e4) / Math.PI);
  const ring = Array.from({ length: 200 }, (_, i) => {
    const angle = (i * Math.PI) / 100;
    const r = radiusM * (1 + 0.12 * Math.sin(3 * angle) + 0.05 * Math.sin(11 * angle));
    return frame.toLngLat({ xM: r * Math.cos(angle), yM: r * Math.sin(angle) });
  });
  return [[...ring, ...ring.slice(0, 1)]];
}

/** Two of most kinds: stars with holes, islands, river strips, combs, spirals, slivers, fine outlines, touching rings. */
const seeds = [8, 1, 2, 3, 4, 5, 6, 7, 16, 25];

export const measurements: readonly Measurement[] = [
  ...seeds.flatMap((seed): Measurement[] => {
    const { kind, polygons } = randomArea(seed);
    return [
      {
        name: `path over ${kind} ${seed}`,
        unit: 'km',
        measure: () => {
          const { pathM, targetHa } = planned(polygons);
          return { value: pathM / 1000, bound: { name: 'area / spacing', value: (targetHa * 10) / spacingM } };
        },
      },
      {
        name: `plan over ${kind} ${seed}`,
        unit: 'ms',
        measure: async () => ({ value: await medianMs(() => planned(polygons)) }),
      },
    ];
  }),
  ...[100, 1000, 10_000, 63_000, 250_000].map(
    (hectares): Measurement => ({
      name: `plan over ${hectares} ha`,
      unit: 'ms',
      measure: async () => ({ value: await medianMs(() => planned([ragged(hectares)]), 3) }),
    }),
  ),
];
