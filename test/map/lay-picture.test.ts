import { describe, expect, it } from 'vitest';
import { layPicture } from '../../src/map/lay-picture';

const palette = Uint32Array.of(0, 11, 22, 33);
const picture = { side: 2, classes: Uint8Array.of(1, 2, 3, 0) };

function laid(left: number, right: number): number[][] {
  const pixels = new Uint32Array(16);
  layPicture({ pixels, sidePx: 4 }, picture, { box: { left, right, top: left, bottom: right }, palette });
  return [0, 4, 8, 12].map((start) => [...pixels.subarray(start, start + 4)]);
}

describe('layPicture', () => {
  it('enlarges each class to a sharp square, and leaves class 0 as it was', () => {
    expect(laid(0, 4)).toEqual([
      [11, 11, 22, 22],
      [11, 11, 22, 22],
      [33, 33, 0, 0],
      [33, 33, 0, 0],
    ]);
  });

  it('cuts off what reaches beyond the square', () => {
    expect(laid(-2, 2)).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(laid(2, 6)[2]).toEqual([0, 0, 11, 11]);
  });

  it('takes the nearest class where it makes a picture smaller', () => {
    expect(laid(1, 2)[1]).toEqual([0, 0, 0, 0]);
    expect(laid(1, 3)).toEqual([
      [0, 0, 0, 0],
      [0, 11, 22, 0],
      [0, 33, 0, 0],
      [0, 0, 0, 0],
    ]);
  });
});
