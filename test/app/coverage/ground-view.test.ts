import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundView, type SearchedFlight } from '../../../src/app/coverage/ground-view';
import type { GroundChoice } from '../../../src/app/coverage/ground-choice';
import type { SeasonFlight } from '../../../src/app/coverage/laid-season';
import { rasterOfPasses } from '../../../src/coverage/ground-raster';
import {
  coverageTotal,
  type FlightCoverage,
  measuredCoverage,
  withFlight,
} from '../../../src/coverage/measured-coverage';
import { outlineOf } from '../../../src/coverage/outlines';
import { randomQuads } from '../../coverage/random-quads';

const quads = randomQuads(11, 30, 1500);
const flights = quads.map(
  ({ corners }, i): FlightCoverage => ({
    id: `flight-${i % 10}`,
    day: 20_600 + (i % 10),
    raster: rasterOfPasses([[outlineOf(corners)]]),
  }),
);

function seasonFlight(photographed: FlightCoverage, gsdCm: number): SeasonFlight {
  const evidence = {
    kind: 'flight-evidence',
    id: photographed.id,
    source: 'photos',
    name: photographed.id,
    attachments: [],
    shots: 1,
    positions: 0,
  } as const;
  return { evidence, seen: { photographed, gsdCm, footprints: 1, isOverTerrain: false, issues: [] } };
}

function pixelsByClass(
  choice: GroundChoice,
  shown: readonly SeasonFlight[],
  planned: readonly FlightCoverage[] = [],
): readonly number[] {
  const view = groundView(choice, { flights: shown, declared: [], planned, searched: [], today: 20_610 });
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const key of view.keys) for (const value of view.tile(key).classes) counts[value] = (counts[value] ?? 0) + 1;
  return counts.slice(1);
}

const own = quads.slice(0, 10).map(({ corners }, i) => ({
  id: `own-${i}`,
  day: 20_600 + i,
  raster: rasterOfPasses([[outlineOf(corners)]]),
}));
const shown = own.map((flight, i) => seasonFlight(flight, i < 5 ? 1.5 : 4));

describe('ground on the map', () => {
  it('has the pixels of the rasters, each in one class', () => {
    const everything = rasterOfPasses(quads.slice(0, 10).map(({ corners }) => [outlineOf(corners)]));
    const united = new Set(everything.keys());
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    const passes = pixelsByClass({ kind: 'passes', opacity: 1 }, shown);
    expect(sum(pixelsByClass({ kind: 'recency', opacity: 1 }, shown))).toBe(sum(passes));
    expect(sum(pixelsByClass({ kind: 'gsd', opacity: 1 }, shown))).toBe(sum(passes));
    expect(united.size).toBeGreaterThan(0);
    expect(pixelsByClass({ kind: 'gsd', opacity: 1 }, shown).map((count) => count > 0)).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('leaves out flights after the chosen day, and planned ground that was flown', () => {
    const [first] = own;
    if (!first) throw new Error('There is no flight.');
    const early = pixelsByClass({ kind: 'passes', opacity: 1, untilDay: first.day }, shown);
    expect(early).toEqual(pixelsByClass({ kind: 'passes', opacity: 1 }, shown.slice(0, 1)));
    expect(pixelsByClass({ kind: 'planned', opacity: 1 }, shown, [{ ...first, id: 'plan' }])[0]).toBe(0);
    expect(pixelsByClass({ kind: 'planned', opacity: 1 }, [], [{ ...first, id: 'plan' }])[0]).toBeGreaterThan(0);
  });
});

describe('detection on the map', () => {
  it('grows with every pass that was looked at, of one flight or of several', () => {
    const [first] = quads;
    if (!first) throw new Error('There is no footprint.');
    const looked = (id: string, passes: number) => ({
      looked: {
        id,
        day: 20_600,
        raster: rasterOfPasses(Array.from({ length: passes }, () => [outlineOf(first.corners)])),
      },
      detection: 0.5,
    });
    const classes = (searched: readonly SearchedFlight[]) => {
      const ground = { flights: [], declared: [], planned: [], today: 20_610, searched };
      const view = groundView({ kind: 'pod', opacity: 1 }, ground);
      return [...new Set(view.keys.flatMap((key) => [...view.tile(key).classes]))].filter(Boolean);
    };
    expect(classes([looked('a', 1)])).toEqual([3]);
    expect(classes([looked('a', 1), looked('b', 1)])).toEqual([4]);
    expect(classes([looked('a', 2), looked('b', 2)])).toEqual([5]);
    expect(classes([])).toEqual([]);
  });
});

describe('a merge of seasons', () => {
  it('is the same in any order, with any flight given any number of times, and flight by flight', () => {
    const area = rasterOfPasses([quads.map(({ corners }) => outlineOf(corners))]);
    const all = new Map(flights.map((flight) => [flight.id, flight]));
    const whole = coverageTotal(measuredCoverage(area, all.values()));
    fc.assert(
      fc.property(fc.shuffledSubarray([...all.values(), ...all.values()], { minLength: 2 * all.size }), (given) => {
        expect(coverageTotal(measuredCoverage(area, given)).byPasses).toEqual(whole.byPasses);
        const [first, ...later] = given;
        const grown = later.reduce(
          (season, flight) => withFlight(season, flight),
          measuredCoverage(area, first ? [first] : []),
        );
        expect(coverageTotal(grown).byPasses).toEqual(whole.byPasses);
        expect(new Map(coverageTotal(grown).byDay)).toEqual(new Map(whole.byDay));
      }),
      { seed: 6, numRuns: 20 },
    );
  });
});
