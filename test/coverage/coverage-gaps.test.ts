import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/app/in-slices';
import { coverageGaps } from '../../src/coverage/coverage-gaps';
import { rasterOfPasses, rasterOfPolygons } from '../../src/coverage/ground-raster';
import { coverageTotal, measuredCoverage } from '../../src/coverage/measured-coverage';
import { outlineOf, ringsOf, stripOf } from '../../src/coverage/outlines';
import { traceRings } from '../../src/coverage/trace-rings';
import { checkPolygon } from '../../src/geo/check-polygon';
import { polygonAreaM2 } from '../../src/geo/geodesic';
import type { Polygon } from '../../src/geo/polygon';
import { randomQuads } from './random-quads';

const area: Polygon = [
  [
    [71.49, 44.49],
    [71.51, 44.49],
    [71.51, 44.51],
    [71.49, 44.51],
    [71.49, 44.49],
  ],
];
const raster = rasterOfPolygons([ringsOf(area)]);

describe('gaps', () => {
  it.each([1, 2, 3, 4, 5])(
    'and the seen ground make up the area, and each polygon has the area said (seed %i)',
    (seed) => {
      const outlines = randomQuads(seed, 250, 2000).map(({ corners }) => outlineOf(corners));
      const flights = [{ id: 'f', day: 0, raster: rasterOfPasses([outlines]) }];
      const gaps = atOnce(coverageGaps(raster, flights, { leastM2: 0 }));
      const { groundM2, seenM2 } = coverageTotal(measuredCoverage(raster, flights));
      const gapM2 = gaps.reduce((sum, gap) => sum + gap.areaM2, 0);
      expect(gaps.length).toBeGreaterThan(5);
      expect(Math.abs((gapM2 + seenM2) / groundM2 - 1)).toBeLessThan(1e-9);
      for (const { polygon, areaM2 } of gaps) {
        // Edges along a parallel are geodesics to a polygon: 6 cm off in the middle of 1.7 km.
        expect(Math.abs(polygonAreaM2(polygon) / areaM2 - 1)).toBeLessThan(1e-3);
        expect(checkPolygon(polygon)).toMatchObject({ valid: true });
      }
    },
  );

  it('are the whole area where nothing was seen, and none below the size that is asked for', () => {
    const [gap, ...others] = atOnce(coverageGaps(raster, [], { leastM2: 100 }));
    expect(others).toEqual([]);
    expect(Math.abs((gap?.areaM2 ?? 0) / polygonAreaM2(area) - 1)).toBeLessThan(0.002);
    expect(atOnce(coverageGaps(raster, [], { leastM2: 1e9 }))).toEqual([]);
  });

  it('are holes in the pass count where more than one pass is asked for', () => {
    const whole = { id: 'whole', day: 0, raster: rasterOfPasses([[outlineOf(area[0].slice(0, -1))]]) };
    expect(atOnce(coverageGaps(raster, [whole], { leastM2: 0 }))).toEqual([]);
    expect(atOnce(coverageGaps(raster, [whole], { leastM2: 0, leastPasses: 2 }))).toHaveLength(1);
  });

  it('are slivers where lines drifted apart, in any direction, and not where a whole strip is missing', () => {
    const strips = (gapM: number, turn: 'north' | 'slanted') => {
      const seen = [-1, 1].flatMap((side) => {
        const lean = turn === 'north' ? 0 : 0.006;
        const at = (side * (1000 + gapM / 2) * Math.hypot(1, (2 * lean * 79_500) / 3333)) / 79_500;
        return stripOf([71.5 + at - lean, 44.485], [71.5 + at + lean, 44.515], 2000) ?? [];
      });
      const middle = { id: 'f', day: 0, raster: rasterOfPasses([seen]) };
      return atOnce(coverageGaps(raster, [middle], { leastM2: 5000 })).map(({ isSliver }) => isSliver);
    };
    expect(strips(15, 'north')).toEqual([true]);
    expect(strips(120, 'north')).toEqual([false]);
    expect(strips(15, 'slanted')).toEqual([true]);
  });
});

describe('outlines of pixels', () => {
  it('keep a hole that touches the edge at a corner as a hole', () => {
    expect(atOnce(traceRings(runsOf(['####', '#.##', '####']))).map((ring) => ring.length)).toEqual([4, 4]);
    expect(atOnce(traceRings(runsOf(['.###', '#.##', '####']))).map((ring) => ring.length)).toEqual([6, 4]);
  });
});

function runsOf(drawing: readonly string[]) {
  return drawing.flatMap((line, row) =>
    [...line.matchAll(/#+/g)].map(({ index, 0: run }) => ({ row, from: index, to: index + run.length })),
  );
}
