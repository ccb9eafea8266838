import type { LngLat } from '../../src/geo/lng-lat';
import { localFrame } from '../../src/geo/local-frame';
import type { PlaneRing } from '../../src/geo/plane-region';
import { seeded } from '../support/seeded';

const frame = localFrame([71.5, 44.5]);

/** A turned rectangle, in a metric plane and on the Earth. */
export interface RandomQuad {
  readonly ring: PlaneRing;
  readonly corners: readonly LngLat[];
}

/** Rectangles of 40 to 200 m, turned anyhow, thrown over a square of `sideM`. */
export function randomQuads(seed: number, count: number, sideM: number): readonly RandomQuad[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const [x, y] = [(random() - 0.5) * sideM, (random() - 0.5) * sideM];
    const [width, height, turn] = [40 + 160 * random(), 40 + 160 * random(), Math.PI * random()];
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const corners = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ].map(([u = 0, v = 0]) => {
      const [dx, dy] = [(u * width) / 2, (v * height) / 2];
      return { xM: x + dx * cos - dy * sin, yM: y + dx * sin + dy * cos };
    });
    return {
      ring: Float64Array.from(corners.flatMap(({ xM, yM }) => [xM, yM])),
      corners: corners.map((corner) => frame.toLngLat(corner)),
    };
  });
}
