import { describe, expect, it } from 'vitest';
import { rasterOfPasses, rasterOfPolygons, rasterOfStretches } from '../../src/coverage/ground-raster';
import { type FlightCoverage, coverageTotal, measuredCoverage, withFlight } from '../../src/coverage/measured-coverage';
import { outlineOf, ringsOf } from '../../src/coverage/outlines';
import { fromPixels, pixelAreasM2, tileSide, toPixels } from '../../src/coverage/pixel-grid';
import { type SummedRun, sumTiles } from '../../src/coverage/run-tile';
import { polygonAreaM2 } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { intersectRegions, type PlaneRegion, regionAreaM2, unionRegion } from '../../src/geo/plane-region';
import type { Polygon } from '../../src/geo/polygon';
import { randomPolygon } from '../geo/random-polygon';
import { randomQuads } from './random-quads';

const everything = rasterOfPolygons([ringsOf(box([71.4, 44.4], [71.6, 44.6]))]);

describe('the raster of passes', () => {
  it.each([1, 2, 3, 4, 5, 6])('has the area of the exact union of random footprints (seed %i)', (seed) => {
    const quads = randomQuads(seed, 300, 2500);
    const exactM2 = regionAreaM2(unionRegion(quads.map(({ ring }): PlaneRegion => [ring])));
    const { seenM2 } = total([
      flight(
        'f',
        quads.map(({ corners }) => [outlineOf(corners)]),
      ),
    ]);
    expect(Math.abs(seenM2 / exactM2 - 1)).toBeLessThan(0.001);
  });

  it.each([1, 2, 3])('counts passes as exact intersections do (seed %i)', (seed) => {
    const [first, second] = [randomQuads(seed, 60, 1500), randomQuads(seed + 100, 60, 1500)];
    const regions = [first, second].map((quads) => unionRegion(quads.map(({ ring }): PlaneRegion => [ring])));
    const bothM2 = regionAreaM2(intersectRegions(regions[0] ?? [], regions[1] ?? []));
    const passes = [first, second].map((quads) => quads.map(({ corners }) => outlineOf(corners)));
    expect(Math.abs((total([flight('f', passes)]).byPasses[2] ?? 0) / bothM2 - 1)).toBeLessThan(0.004);
  });

  it('counts the same pixels as looking at each pixel does', () => {
    const outlines = randomQuads(11, 40, 600).map(({ corners }) => outlineOf(corners));
    const raster = rasterOfPasses([outlines.slice(0, 15), outlines.slice(15)]);
    const wrong: SummedRun[] = [];
    for (const [key, tile] of raster) {
      const [left, top] = [(key % 2 ** 15) * tileSide, Math.floor(key / 2 ** 15) * tileSide];
      sumTiles([{ tile, day: 0 }], (run) => {
        for (let column = run.first; column <= run.last; column++) {
          const has = outlines.map((outline) => isInside(outline, left + column + 0.5, top + run.row + 0.5));
          const views = has.filter(Boolean).length;
          const passes = Number(has.slice(0, 15).includes(true)) + Number(has.slice(15).includes(true));
          if (views !== run.views || passes !== run.passes) wrong.push({ ...run });
        }
      });
    }
    expect(wrong).toEqual([]);
  });

  it('draws a footprint and its neighbour as they always were', () => {
    const [x, y] = [22_890 * tileSide + 4, 11_900 * tileSide + 3] as const;
    const square = Float64Array.of(x, y, x + 5, y, x + 5, y + 3, x, y + 3);
    const diamond = Float64Array.of(x + 6, y - 3, x + 10, y + 1, x + 6, y + 5, x + 2, y + 1);
    const [tile] = rasterOfPasses([[square, diamond]]).values();
    const rows = Array.from({ length: 9 }, () => Array.from({ length: 15 }, () => '.'));
    sumTiles(tile ? [{ tile, day: 0 }] : [], ({ row, first, last, views }) => {
      for (let column = first; column <= Math.min(14, last); column++) {
        const line = rows[row];
        if (line && views > 0) line[column] = String(views);
      }
    });
    expect(rows.map((line) => line.join(''))).toEqual([
      '.........1.....',
      '........111....',
      '.......11111...',
      '....112221111..',
      '....112221111..',
      '....11122111...',
      '........111....',
      '.........1.....',
      '...............',
    ]);
  });

  it('counts the views of a log as its passes', () => {
    const outlines = randomQuads(5, 30, 500).map(({ corners }) => outlineOf(corners));
    const { byPasses, byViews } = total([
      { id: 'log', day: 0, raster: rasterOfStretches([outlines.slice(0, 20), outlines.slice(20)]) },
    ]);
    expect(byViews).toEqual(byPasses);
  });
});

describe('the raster of polygons', () => {
  it.each([1, 2, 3, 4])('has the geodesic area of a polygon with its hole (seed %i)', (seed) => {
    const polygon = randomPolygon(seed);
    const raster = rasterOfPolygons([ringsOf(polygon)]);
    const { groundM2 } = coverageTotal(measuredCoverage(raster, []));
    expect(Math.abs(groundM2 / polygonAreaM2(polygon) - 1)).toBeLessThan(3e-4);
  });

  it('knows the ground of a pixel exactly', () => {
    const [x, y] = toPixels([71.5, 44.5]).map(Math.floor) as [number, number];
    const pixel: Polygon = [
      closed([fromPixels(x, y), fromPixels(x, y + 1), fromPixels(x + 1, y + 1), fromPixels(x + 1, y)]),
    ];
    const m2 = pixelAreasM2(Math.floor(y / tileSide))[y % tileSide] ?? 0;
    expect(Math.abs(m2 / polygonAreaM2(pixel) - 1)).toBeLessThan(1e-6);
  });
});

describe('a season of flights', () => {
  const flights = [1, 2, 3, 4].map((seed) => ({
    ...flight(`f${seed}`, [randomQuads(seed, 80, 2000).map(({ corners }) => outlineOf(corners))]),
    day: 20_000 + seed,
  }));

  it('is the same in any order and however often a flight arrives', () => {
    const once = total(flights);
    expect(total([...flights].reverse().concat(flights))).toEqual(once);
    const grown = flights.reduce(withFlight, measuredCoverage(everything, []));
    const twice = flights.reduce(withFlight, grown);
    expect(coverageTotal(twice)).toEqual(coverageTotal(grown));
    expect(Math.abs(coverageTotal(grown).seenM2 / once.seenM2 - 1)).toBeLessThan(1e-12);
    expect(coverageTotal(grown).byDay).toEqual(once.byDay);
  });

  it('has the passes of its flights in sum', () => {
    const weigh = ({ byPasses }: { byPasses: readonly number[] }) => byPasses.reduce((sum, m2, n) => sum + n * m2, 0);
    const parts = flights.reduce((sum, one) => sum + weigh(total([one])), 0);
    expect(Math.abs(weigh(total(flights)) / parts - 1)).toBeLessThan(1e-12);
  });

  it('gives ground to the last day on which it was seen', () => {
    const [older, newer] = [flights[0], flights[1]];
    if (!older || !newer) throw new Error('Two flights are needed.');
    const { byDay, seenM2 } = total([newer, older]);
    expect(byDay.get(newer.day)).toBeCloseTo(total([newer]).seenM2, 3);
    expect(byDay.get(older.day)).toBeCloseTo(seenM2 - total([newer]).seenM2, 3);
  });
});

function total(flights: readonly FlightCoverage[]) {
  return coverageTotal(measuredCoverage(everything, flights));
}

function flight(id: string, passes: readonly (readonly Float64Array[])[]): FlightCoverage {
  return { id, day: 0, raster: rasterOfPasses(passes) };
}

function box([west, south]: LngLat, [east, north]: LngLat): Polygon {
  return [
    closed([
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ]),
  ];
}

function closed(places: readonly LngLat[]): readonly LngLat[] {
  return [...places, ...places.slice(0, 1)];
}

function isInside(outline: Float64Array, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 2; i < outline.length; j = i, i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [outline[j], outline[j + 1], outline[i], outline[i + 1]];
    if (ay <= y !== by <= y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}
