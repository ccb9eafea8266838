import { describe, expect, it } from 'vitest';
import { degreeLabels, gridStepDeg, gridTicks } from '../../../src/map/base/grid-ticks';

describe('the graticule', () => {
  it('keeps its lines between 220 and 600 pixels apart', () => {
    for (let zoom = 4; zoom <= 18; zoom++) {
      const px = (gridStepDeg(zoom) * 256 * 2 ** zoom) / 360;
      expect(px).toBeGreaterThanOrEqual(220);
      expect(px).toBeLessThan(600);
    }
  });

  it('has every multiple of the step in the range, with both ends', () => {
    expect(gridTicks(70, 71, 0.5)).toEqual([70, 70.5, 71]);
    expect(gridTicks(-0.3, 0.3, 0.2).map((tick) => tick.toFixed(1))).toEqual(['-0.2', '0.0', '0.2']);
    expect(gridTicks(70.1, 70.4, 0.5)).toEqual([]);
  });

  it('writes as many decimals as the step needs', () => {
    const label = degreeLabels('en');
    expect(label(43.5, 0.5, 'lat')).toBe('43.5° N');
    expect(label(-43.515, 0.005, 'lat')).toBe('43.515° S');
    expect(label(75, 5, 'lng')).toBe('75° E');
    expect(degreeLabels('ru')(70.75, 0.05, 'lng')).toBe('70,75° в. д.');
    expect(degreeLabels('kk')(43.8, 0.1, 'lat')).toBe('43,8° с. е.');
  });
});
