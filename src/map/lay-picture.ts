import type { GroundPicture } from './map-content';

/** A square of pixels, row by row, each four bytes. */
export interface PixelSquare {
  readonly pixels: Uint32Array;
  readonly sidePx: number;
}

/** Where a picture comes to lie, in whole pixels of the square; it may reach beyond the square. */
export interface PixelBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Writes a picture's classes into pixels, each the nearest one of the picture, in the colours of `palette` (class 0 first). All pictures
 * go into one square of pixels: a canvas for each would take longer to make than to fill.
 */
export function layPicture(
  { pixels, sidePx }: PixelSquare,
  { side, classes }: GroundPicture,
  { box, palette }: { readonly box: PixelBox; readonly palette: Uint32Array },
): void {
  const { left, right, top, bottom } = box;
  const [across, down] = [side / (right - left), side / (bottom - top)];
  const [from, to] = [Math.max(0, left), Math.min(sidePx, right)];
  for (let y = Math.max(0, top); y < Math.min(sidePx, bottom); y++) {
    const row = Math.floor((y - top + 0.5) * down) * side;
    for (let x = from; x < to; x++) {
      const value = classes[row + Math.floor((x - left + 0.5) * across)] ?? 0;
      if (value > 0) pixels[y * sidePx + x] = palette[value] ?? 0;
    }
  }
}
