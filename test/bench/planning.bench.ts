import type { LngLat } from '../../src/geo/lng-lat';
import { localFrame } from '../../src/geo/local-frame';
import type { Polygon } from '../../src/geo/polygon';
import type { EdgeRule } from '../../src/survey/plan';
import { flownPatternHours } from '../support/flown-time';
import { caseTask, plannedCase, planningCases, readCase } from '../support/planning-case';
import { randomArea } from '../support/random-area';
import { testData } from '../support/test-data';
import { type Measurement, medianMs } from './measurement';

const spacingM = 60;

function planned(areas: readonly Polygon[], edge: EdgeRule = 'footprint') {
  return plannedCase(caseTask(areas, { edge }));
}

/** Hours by a rule beside area / spacing flown at full speed without a turn, and the time that planning takes. */
function caseRows(name: keyof typeof planningCases): Measurement[] {
  const file = testData(planningCases[name]);
  if (file === undefined) return [];
  const areas = readCase(file);
  return (['footprint', 'strip'] as const).flatMap((edge) => rowsOf(`area ${name}, ${edge} rule`, areas, edge));
}

function rowsOf(name: string, areas: readonly Polygon[], edge: EdgeRule = 'footprint'): Measurement[] {
  return [
    {
      name: `flight over ${name}`,
      unit: 'h',
      measure: () => {
        const plan = planned(areas, edge);
        const ideal = (plan.targetHa * 1e4) / spacingM / 10 / 3600;
        return { value: flownPatternHours(plan, 10), bound: { name: 'area / spacing / speed', value: ideal } };
      },
    },
    {
      name: `path over ${name}`,
      unit: 'km',
      measure: () => {
        const { pathM, targetHa } = planned(areas, edge);
        return { value: pathM / 1000, bound: { name: 'area / spacing', value: (targetHa * 10) / spacingM } };
      },
    },
    {
      name: `plan over ${name}`,
      unit: 'ms',
      measure: async () => ({ value: await medianMs(() => planned(areas, edge)) }),
    },
  ];
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

/** A square of 1,600 ha across 72 degrees east with six by six round holes. */
function holed(): Polygon {
  const frame = localFrame([72, 43]);
  const ring = (x: number, y: number, radiusM: number, corners: number): LngLat[] => {
    const places = Array.from({ length: corners }, (_, i) => {
      const angle = ((i + 0.5) * 2 * Math.PI) / corners;
      return frame.toLngLat({ xM: x + radiusM * Math.cos(angle), yM: y + radiusM * Math.sin(angle) });
    });
    return [...places, ...places.slice(0, 1)];
  };
  const holes = Array.from({ length: 36 }, (_, i) =>
    ring(
      ((i % 6) - 2.5) * 600 + 40 * (i % 4),
      (Math.floor(i / 6) - 2.5) * 600 + 30 * (i % 5),
      60 + 4 * i,
      12,
    ).reverse(),
  );
  return [ring(0, 0, 2000 * Math.SQRT2, 4), ...holes];
}

/** Stars with holes, islands, river strips, combs, spirals, slivers, fine outlines, touching rings. */
const seeds = [8, 1, 2, 3, 4, 5, 6, 7];

export const measurements: readonly Measurement[] = [
  ...(['A', 'B', 'C', 'D'] as const).flatMap(caseRows),
  ...seeds.flatMap((seed) => {
    const { kind, polygons } = randomArea(seed);
    return rowsOf(`${kind} ${seed}`, polygons);
  }),
  ...rowsOf('36 holes in 1,600 ha', [holed()]),
  ...rowsOf('a ragged 5,000 ha across 72 degrees east', [ragged(5000)]),
  ...[100, 1000, 10_000, 63_000, 250_000].map(
    (hectares): Measurement => ({
      name: `plan over ${hectares} ha`,
      unit: 'ms',
      measure: async () => ({ value: await medianMs(() => planned([ragged(hectares)]), 3) }),
    }),
  ),
];
