import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringOnSheet, runsOnSheet } from '../../src/map/clip-to-sheet';
import { placeOnSheet, type Sheet, stroke } from '../../src/map/sheet';
import { isInside, worldPath } from '../../src/map/world-path';
import { fromWorld } from '../../src/geo/mercator';
import { recordedSheet } from './support/recorded-sheet';

const { sheet } = recordedSheet([73.7, 43.5], 14);
const marginPx = 20;

/** A path through pixels of the sheet, inside and far around it. */
const pixels = fc.array(fc.tuple(fc.integer({ min: -2000, max: 2500 }), fc.integer({ min: -2000, max: 2500 })), {
  minLength: 3,
  maxLength: 30,
});
type Pixels = readonly (readonly [number, number])[];

function pathOf(points: Pixels, { worldPx, leftPx, topPx }: Sheet = sheet) {
  return worldPath(points.map(([x, y]) => fromWorld({ x: (x + leftPx) / worldPx, y: (y + topPx) / worldPx })));
}

function lengthPx(xy: readonly number[]): number {
  let sum = 0;
  for (let i = 2; i < xy.length; i += 2)
    sum += Math.hypot((xy[i] ?? 0) - (xy[i - 2] ?? 0), (xy[i + 1] ?? 0) - (xy[i - 1] ?? 0));
  return sum;
}

const isNear = (value: number) => value >= -marginPx - 0.01 && value <= 512 + marginPx + 0.01;

describe('runsOnSheet', () => {
  it('keeps exactly what lies on the sheet and its margin', () => {
    fc.assert(
      fc.property(pixels, (points) => {
        const runs = runsOnSheet(sheet, pathOf(points), marginPx);
        expect(runs.every(({ xy }) => xy.every(isNear))).toBe(true);
        const kept = runs.reduce((sum, { xy }) => sum + lengthPx(xy), 0);
        const steps = 4000;
        const whole = lengthPx(points.flat());
        let inside = 0;
        for (let i = 1; i < points.length; i++) {
          const [[ax, ay], [bx, by]] = [points[i - 1] ?? [0, 0], points[i] ?? [0, 0]];
          for (let step = 0; step < steps; step++) {
            const share = (step + 0.5) / steps;
            if (isNear(ax + (bx - ax) * share) && isNear(ay + (by - ay) * share))
              inside += Math.hypot(bx - ax, by - ay) / steps;
          }
        }
        expect(Math.abs(kept - inside)).toBeLessThan(1 + (whole / steps) * 4);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('says how far along the line each piece begins, so that dashes run on', () => {
    const runs = runsOnSheet(
      sheet,
      pathOf([
        [-1000, 100],
        [1500, 100],
        [1500, 300],
        [-1000, 300],
      ]),
      marginPx,
    );
    expect(runs.map(({ fromPx }) => Math.round(fromPx))).toEqual([980, 2500 + 200 + 968]);
  });

  it('gives the same phase to the sheets on both sides of an edge', () => {
    const next = { ...sheet, leftPx: sheet.leftPx + 512 };
    const path = pathOf([
      [-300, 40],
      [900, 260],
    ]);
    const phaseAt = (one: Sheet, x: number) => {
      const [run] = runsOnSheet(one, path, marginPx);
      const [fromX = 0] = run?.xy ?? [];
      return (run?.fromPx ?? 0) + ((x - fromX) * Math.hypot(1200, 220)) / 1200;
    };
    expect(phaseAt(next, 0)).toBeCloseTo(phaseAt(sheet, 512), 3);
  });
});

describe('ringOnSheet', () => {
  it('fills the same pixels of the sheet as the whole ring', () => {
    fc.assert(
      fc.property(pixels, (points) => {
        const [first] = points;
        const ring = pathOf(first ? [...points, first] : points);
        const cut = ringOnSheet(sheet, ring, marginPx);
        const asPath = (xy: readonly number[]) => {
          const closed = [...xy, ...xy.slice(0, 2)];
          return { xy: Float64Array.from(closed), box: ring.box };
        };
        expect(cut.every(isNear)).toBe(true);
        for (let x = 3.3; x < 512; x += 37) {
          for (let y = 5.7; y < 512; y += 41) {
            expect(isInside([asPath(cut)], { x, y })).toBe(isInside([asPath(points.flat())], { x, y }));
          }
        }
      }),
      { seed: 6, numRuns: 60 },
    );
  });
});

describe('stroke', () => {
  it('draws nothing of a line that only passes by', () => {
    const { sheet: drawn, acts } = recordedSheet([73.7, 43.5], 14);
    stroke(
      drawn,
      [
        pathOf(
          [
            [-500, -900],
            [900, -900],
          ],
          drawn,
        ),
      ],
      { colour: '#000', widthPx: 2, dashPx: [4, 4] },
    );
    expect(acts).toEqual([]);
    expect(placeOnSheet(drawn, [73.7, 43.5]).x).toBeGreaterThanOrEqual(0);
  });
});
