import { describe, expect, it } from 'vitest';
import { scaleBarOf } from '../../src/map/scale-bar';

describe('scaleBarOf', () => {
  it('is a round length that takes between 50 and 140 pixels at every zoom', () => {
    for (let zoom = 4; zoom <= 20; zoom++) {
      const { lengthM, widthPx } = scaleBarOf([72, 44], zoom);
      expect(widthPx).toBeGreaterThan(50);
      expect(widthPx).toBeLessThanOrEqual(140);
      expect(['1', '2', '5']).toContain(String(lengthM).replace(/0+$/, ''));
    }
  });

  it('is true to the ground at its latitude: 500 m at zoom 14 and 44 degrees north', () => {
    const { lengthM, widthPx } = scaleBarOf([72, 44], 14);
    expect(lengthM).toBe(500);
    expect(lengthM / widthPx).toBeCloseTo((40_075_016.686 * Math.cos((44 * Math.PI) / 180)) / (256 * 2 ** 14), 1);
  });
});
