import { groundOfGaps } from '../../src/app/coverage/area-gaps';
import { plannedGround } from '../../src/app/coverage/planned-ground';
import { coverageGaps } from '../../src/coverage/coverage-gaps';
import { rasterOfPasses, rasterOfPolygons } from '../../src/coverage/ground-raster';
import { outlineOf } from '../../src/coverage/outlines';
import type { Polygon } from '../../src/geo/polygon';
import { randomSurvey } from '../support/random-survey';
import { type SteppedWork, steppedWork } from './longest-step';
import type { Measurement } from './measurement';

/** 63,000 ha and a little more, so that its edge is a gap. */
const polygon: Polygon = [
  [
    [71.3, 44.36],
    [71.7, 44.36],
    [71.7, 44.64],
    [71.3, 44.64],
    [71.3, 44.36],
  ],
];
const raster = rasterOfPolygons([polygon.map((ring) => outlineOf(ring.slice(0, -1)))]);
const survey = randomSurvey(20_000, 64);
const flights = survey.map((transects, i) => ({
  id: `flight-${i}`,
  day: 20_600 + i,
  raster: rasterOfPasses(transects.map((quads) => quads.map(({ corners }) => outlineOf(corners)))),
}));

/** A plan over the same ground: the lines of each flight as one sortie. */
function plannedSorties() {
  return {
    id: 'plan',
    lineSpacingM: 120,
    sorties: survey.map((transects, i) => ({
      code: `S${i}`,
      legs: transects.map((quads) => ({
        kind: 'transect' as const,
        points: quads.flatMap(({ corners }) => corners.slice(0, 1)).map((position) => ({ position, heightM: 120 })),
      })),
    })),
  };
}

const gapsOf = (leastPasses: number) => () =>
  steppedWork(() => coverageGaps(raster, flights, { leastM2: 5000, leastPasses }));

/** Time and longest step of some work: the shortest of three runs, since other processes and the collector stop it too. */
function figures(name: string, work: () => SteppedWork<unknown>): readonly Measurement[] {
  let longestMs = Number.NaN;
  return [
    {
      name,
      unit: 'ms',
      measure: () => {
        const runs = [work(), work(), work()];
        longestMs = Math.min(...runs.map((run) => run.longestMs));
        return { value: Math.min(...runs.map(({ ms }) => ms)) };
      },
    },
    {
      name: 'its longest step: what the page is held for',
      unit: 'ms',
      measure: () => ({ value: longestMs, bound: { name: 'asked for', value: 50 } }),
    },
  ];
}

/** Gaps of a large area as its page shows them, and as ground to fly again. */
export const measurements: readonly Measurement[] = [
  ...figures('gaps of 63,000 ha under 20,000 footprints', gapsOf(1)),
  ...figures('the same where two passes are asked for', gapsOf(2)),
  ...figures('ground to fly again, of the gaps of one pass', reflyOf(1)),
  ...figures('the same of the gaps of two passes', reflyOf(2)),
  ...figures('ground of 64 planned sorties of 20,000 photos', () =>
    steppedWork(() => plannedGround([plannedSorties()])),
  ),
];

function reflyOf(leastPasses: number) {
  const { result } = gapsOf(leastPasses)();
  return () => steppedWork(() => groundOfGaps(result, { polygon }));
}
