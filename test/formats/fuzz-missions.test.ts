import { expect, it } from 'vitest';
import { fuzzedReaders, fuzzReader } from '../support/fuzz-readers';

for (const reader of fuzzedReaders) {
  it(`survives damaged files of the kind ${reader.name}`, async () => {
    const report = await fuzzReader(reader, { inputs: 100, seed: 7 });
    expect(report.thrown).toEqual([]);
    expect(report.read).toBeLessThanOrEqual(report.inputs);
  });
}
