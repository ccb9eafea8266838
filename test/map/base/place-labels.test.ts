import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/map/base/place-labels';
import { seeded } from '../../support/seeded';

const worldPx = 256 * 2 ** 8;

describe('placeLabels', () => {
  it('lets no two labels touch', () => {
    const random = seeded(3);
    const wishes = Array.from({ length: 800 }, () => ({
      at: { x: 0.7 + random() * 0.01, y: 0.36 + random() * 0.01 },
      widthPx: 40 + random() * 90,
      heightPx: 18,
    }));
    const placed = placeLabels(wishes, worldPx);
    expect(placed.length).toBeGreaterThan(50);
    for (const [i, one] of placed.entries()) {
      for (const other of placed.slice(i + 1)) {
        const [dx, dy] = [(other.at.x - one.at.x) * worldPx, Math.abs(other.at.y - one.at.y) * worldPx];
        expect(dy >= 18 || dx >= one.widthPx || -dx >= other.widthPx).toBe(true);
      }
    }
  });

  it('keeps the first of two that touch, and both where there is room', () => {
    const [town, village] = [0, 0.0002].map((x) => ({ at: { x: 0.7 + x, y: 0.36 }, widthPx: 60, heightPx: 18 }));
    if (!town || !village) throw new Error('Two labels are needed.');
    expect(placeLabels([town, village], worldPx)).toEqual([town]);
    expect(placeLabels([village, town], worldPx)).toEqual([village]);
    expect(placeLabels([town, village], worldPx * 32)).toEqual([town, village]);
  });
});
