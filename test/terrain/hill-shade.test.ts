import { expect, it } from 'vitest';
import { hillShade, mapLight, type ShadeGrid } from '../../src/terrain/hill-shade';

const grid = (heightOf: (column: number, row: number) => number): ShadeGrid => ({
  columns: 5,
  rows: 5,
  heightsM: Float32Array.from({ length: 25 }, (_, i) => heightOf(i % 5, Math.floor(i / 5))),
  cellXM: 10,
  cellYM: 10,
});
const middle = (shade: Float32Array) => shade[12] ?? Number.NaN;

it('lights level ground by the height of the sun', () => {
  expect(middle(hillShade(grid(() => 300)))).toBeCloseTo(Math.SQRT1_2);
});

it('lights a slope that faces the light fully, and leaves the one behind it dark', () => {
  const light = { azimuthDeg: 270, altitudeDeg: 45, exaggeration: 1 };
  expect(
    middle(
      hillShade(
        grid((c) => 10 * c),
        light,
      ),
    ),
  ).toBeCloseTo(1);
  expect(
    middle(
      hillShade(
        grid((c) => -10 * c),
        light,
      ),
    ),
  ).toBeCloseTo(0);
  const south = { azimuthDeg: 180, altitudeDeg: 45, exaggeration: 1 };
  expect(
    middle(
      hillShade(
        grid((_, r) => -10 * r),
        south,
      ),
    ),
  ).toBeCloseTo(1);
});

it('shows nothing where no height is known, and does not spread it', () => {
  const shade = hillShade(
    grid((c, r) => (c === 0 && r === 0 ? Number.NaN : 300)),
    mapLight,
  );
  expect(shade[0]).toBeNaN();
  expect(shade[6]).toBeCloseTo(Math.SQRT1_2);
});
