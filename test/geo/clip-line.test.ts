import { describe, expect, it } from 'vitest';
import { clipLine } from '../../src/geo/clip-line';
import { parallelLine } from '../../src/geo/parallel-line';

const square = [Float64Array.of(0, 0, 10, 0, 10, 10, 0, 10)];

describe('clipLine', () => {
  it('keeps the pieces inside or outside, in the order of the line', () => {
    const line = Float64Array.of(-5, 5, 15, 5, 15, 8, -5, 8);
    expect(clipLine(line, square, 'inside').map((piece) => [...piece])).toEqual([
      [0, 5, 10, 5],
      [10, 8, 0, 8],
    ]);
    expect(clipLine(line, square, 'outside').map((piece) => [...piece])).toEqual([
      [-5, 5, 0, 5],
      [10, 5, 15, 5, 15, 8, 10, 8],
      [0, 8, -5, 8],
    ]);
  });

  it('does not break a closed line where it starts', () => {
    const ring = Float64Array.of(5, 5, 20, 5, 20, 6, 5, 6, 5, 5);
    expect(clipLine(ring, square, 'inside').map((piece) => [...piece])).toEqual([[10, 6, 5, 6, 5, 5, 10, 5]]);
  });
});

describe('parallelLine', () => {
  it('stays at its distance around an outside bend', () => {
    const moved = parallelLine(Float64Array.of(0, 0, 100, 0, 100, 100), -20);
    expect([moved[0], moved[1]]).toEqual([0, -20]);
    for (let i = 2; i + 3 < moved.length; i += 2) {
      expect(Math.hypot((moved[i] ?? 0) - 100, moved[i + 1] ?? 0)).toBeCloseTo(20, 9);
    }
    expect([moved.at(-2), moved.at(-1)]).toEqual([120, 100]);
  });
});
