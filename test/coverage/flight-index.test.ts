import { describe, expect, it } from 'vitest';
import { flightIndex, indexedOver } from '../../src/coverage/flight-index';
import { rasterOfPasses } from '../../src/coverage/ground-raster';
import { outlineOf } from '../../src/coverage/outlines';
import { randomQuads } from './random-quads';

const rasterOf = (seed: number, count: number) =>
  rasterOfPasses(randomQuads(seed, count, 12_000).map(({ corners }) => [outlineOf(corners)]));

describe('flights by their tiles', () => {
  it.each([1, 2, 3])('are over a ground if they have a tile in common with it, each once (seed %i)', (seed) => {
    const flights = Array.from({ length: 40 }, (_, i) => ({ id: `${i}`, day: i, raster: rasterOf(100 * seed + i, 3) }));
    const ground = rasterOf(seed, 8);
    const over = indexedOver(flightIndex(flights), ground);
    const expected = flights.filter(({ raster }) => [...ground.keys()].some((key) => raster.has(key)));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(40);
    expect(over.toSorted((one, other) => one.day - other.day)).toEqual(expected);
  });
});
