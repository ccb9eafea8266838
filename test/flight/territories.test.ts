import { describe, expect, it } from 'vitest';
import type { PlanePoint } from '../../src/flight/flight-route';
import { territories } from '../../src/flight/territories';
import type { Transect } from '../../src/flight/transect';
import { seeded } from '../support/seeded';

describe('territories', () => {
  const random = seeded(7);
  const launches = Array.from({ length: 9 }, (): PlanePoint => [10_000 * random(), 6000 * random()]);
  const transects = Array.from({ length: 50 }, (_, row): Transect => {
    const fromUM = 3000 * random();
    return { row, vM: row * 120, fromUM, toUM: fromUM + 6000 * random() + 10 };
  });
  const found = territories(transects, launches, 20);

  it('gives every place of a row to the nearest site', () => {
    const owner = (uM: number, vM: number): number => {
      const metres = launches.map(([u, v]) => Math.hypot(u - uM, v - vM));
      return metres.indexOf(Math.min(...metres));
    };
    for (const pieces of found) {
      const owners = pieces.map(({ fromUM, toUM, vM }) => owner((fromUM + Math.max(fromUM, toUM - 20)) / 2, vM));
      expect(new Set(owners).size).toBe(1);
    }
  });

  it('leaves no metre out, and flies the overlap again at each cut', () => {
    const pieces = found.flat();
    for (const { row, fromUM, toUM } of transects) {
      const own = pieces.filter((piece) => piece.row === row).sort((a, b) => a.fromUM - b.fromUM);
      expect(own[0]?.fromUM).toBe(fromUM);
      expect(own.at(-1)?.toUM).toBe(toUM);
      own.slice(1).forEach((piece, i) => expect(piece.fromUM).toBeCloseTo((own[i]?.toUM ?? 0) - 20, 6));
    }
  });
});
