import { describe, expect, it } from 'vitest';
import { distanceM } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import { localDrawing } from '../../../src/ui/controls/local-drawing';

const paper = { width: 900, height: 720, margin: 60, leastM: 10 };
const line: readonly LngLat[] = [
  [71.6, 44.1],
  [71.62, 44.105],
  [71.61, 44.13],
];

describe('localDrawing', () => {
  it('holds every place inside its margins, the outermost on one of them, north up', () => {
    const drawing = localDrawing(line, paper);
    const spots = line.map((place) => drawing?.at(place) ?? [Number.NaN, Number.NaN]);
    const room = spots.flatMap(([x, y]) => [x, paper.width - x, y, paper.height - y]);
    expect(Math.min(...room)).toBeCloseTo(paper.margin, 6);
    expect(spots[2]?.[1]).toBeLessThan(spots[0]?.[1] ?? 0);
  });

  it('draws lengths and its scale bar at one scale', () => {
    const drawing = localDrawing(line, paper);
    const [from, to] = line.slice(0, 2).map((place) => drawing?.at(place));
    if (!drawing || !from || !to) throw new Error('Nothing was drawn.');
    const unitsPerM = Math.hypot(to[0] - from[0], to[1] - from[1]) / distanceM([71.6, 44.1], [71.62, 44.105]);
    expect(drawing.bar.units / drawing.bar.lengthM).toBeCloseTo(unitsPerM, 4);
    expect(drawing.bar.units).toBeLessThanOrEqual(paper.width / 4);
    expect([1, 2, 5]).toContain(drawing.bar.lengthM / 10 ** Math.floor(Math.log10(drawing.bar.lengthM)));
  });

  it('shows a lone place in its middle, no closer than asked for, and nothing without places', () => {
    const drawing = localDrawing([[71.6, 44.1]], paper);
    const [x, y] = drawing?.at([71.6, 44.1]) ?? [];
    expect(x).toBeCloseTo(450, 6);
    expect(y).toBeCloseTo(360, 6);
    expect((drawing?.bar.units ?? 0) / (drawing?.bar.lengthM ?? 1)).toBeCloseTo((720 / 2 - 60) / 10, 6);
    expect(localDrawing([], paper)).toBeUndefined();
  });
});
