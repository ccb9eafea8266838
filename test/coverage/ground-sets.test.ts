import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundSets } from '../../src/coverage/ground-sets';
import { tileSide } from '../../src/coverage/pixel-grid';
import { packRun, type RunTile } from '../../src/coverage/run-tile';

interface Box {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

const last = tileSide - 1;
const side = fc.tuple(fc.nat(last), fc.nat(last));
const box = fc.tuple(side, side).map(
  ([columns, rows]): Box => ({
    west: Math.min(...columns),
    east: Math.max(...columns),
    north: Math.min(...rows),
    south: Math.max(...rows),
  }),
);

/** A box as a tile, seen once in its west and twice in its east. */
function tileOfBox({ west, east, north, south }: Box): RunTile {
  const row = [
    ...(west > 0 ? [packRun(west - 1, 0, 0)] : []),
    ...(east > west ? [packRun(west, 1, 1)] : []),
    packRun(east, 2, 2),
    ...(east < last ? [packRun(last, 0, 0)] : []),
  ];
  return Uint32Array.from(
    Array.from({ length: tileSide }, (_, i) => (i < north || i > south ? [packRun(last, 0, 0)] : row)).flat(),
  );
}

function holds({ west, east, north, south }: Box, column: number, row: number): boolean {
  return column >= west && column <= east && row >= north && row <= south;
}

describe('ground by the tiles that show it', () => {
  // Sets of more than 52 layers are told apart in another way.
  it.each([0, 5, 55])('is what each pixel says, with %i tiles', (count) => {
    const rowAreas = Float64Array.from({ length: tileSide }, (_, row) => 1 + row);
    fc.assert(
      fc.property(fc.array(box, { minLength: count, maxLength: count }), box, (boxes, mask) => {
        const expected = new Map<string, number>();
        for (let row = mask.north; row <= mask.south; row++) {
          for (let column = mask.west; column <= mask.east; column++) {
            const key = [...boxes.keys()].filter((i) => holds(boxes[i] ?? mask, column, row)).join();
            expected.set(key, (expected.get(key) ?? 0) + 1 + row);
          }
        }
        const sets = groundSets(boxes.map(tileOfBox), tileOfBox(mask), rowAreas);
        expect(new Map(sets.map(({ shownBy, areaM2 }) => [shownBy.join(), areaM2]))).toEqual(expected);
      }),
      { seed: 3, numRuns: 6 },
    );
  });
});
