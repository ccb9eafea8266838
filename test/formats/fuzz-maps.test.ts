import { expect, it } from 'vitest';
import { fuzzReader } from '../support/fuzz-readers';
import { fuzzedMapReaders } from '../support/fuzz-map-readers';

for (const reader of fuzzedMapReaders) {
  it(`survives damaged files of the kind ${reader.name}`, async () => {
    const report = await fuzzReader(reader, { inputs: 100, seed: 12 });
    expect(report.thrown).toEqual([]);
    expect(report.inputs === 0 || report.read > 0).toBe(true);
  });
}
