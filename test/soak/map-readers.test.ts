import { expect, it } from 'vitest';
import { fuzzReader } from '../support/fuzz-readers';
import { fuzzedMapReaders } from '../support/fuzz-map-readers';

const inputs = process.env['SOAK'] === 'full' ? 20_000 : 1000;

for (const reader of fuzzedMapReaders) {
  it(`reads ${inputs} damaged files of the kind ${reader.name} without a throw, a hang or growth`, async () => {
    const report = await fuzzReader(reader, { inputs, seed: 2028 });
    process.stdout.write(`${reader.name}: ${JSON.stringify({ ...report, thrown: report.thrown.length })}\n`);
    expect(report.thrown).toEqual([]);
    expect(report.inputs).toBe(inputs);
    expect(report.read).toBeGreaterThan(0);
    expect(report.slowestMs).toBeLessThan(2000);
    expect(report.heapGrowthMB).toBeLessThan(256);
  });
}
