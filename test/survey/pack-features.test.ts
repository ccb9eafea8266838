import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packFeatures, unpackFeatures } from '../../src/survey/pack-features';
import type { ReferenceFeature } from '../../src/survey/reference-layer';

const millionths = (value: number) => Math.round(value * 1e6) / 1e6;
const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }).map(millionths),
  fc.double({ min: -90, max: 90, noNaN: true }).map(millionths),
);
const path = fc.array(place, { minLength: 4, maxLength: 9 });

it('gives back what was packed, to a millionth of a degree', () => {
  const shape = fc.oneof(
    place.map((at): ReferenceFeature['shape'] => ({ type: 'point', place: at })),
    path.map((line): ReferenceFeature['shape'] => ({ type: 'line', line })),
    fc
      .tuple(path, path)
      .map(([outer, hole]): ReferenceFeature['shape'] => ({ type: 'polygon', polygon: [outer, hole] })),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ name: fc.string(), shape })), (features) => {
      expect(JSON.stringify(unpackFeatures(packFeatures(features)))).toBe(
        JSON.stringify(features).replaceAll('-0,', '0,'),
      );
    }),
    { seed: 11, numRuns: 200 },
  );
});

it('gives nothing for text that is none', () => {
  for (const text of ['', '{}', '[1, ["p"], ["x", "a", "??"], ["p", "a", ""]]', '[["l","n","\u0000\uffff"]]']) {
    expect(unpackFeatures(text)).toEqual([]);
  }
});
