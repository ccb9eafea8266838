import { expect, it } from 'vitest';
import { killRounds } from '../support/kill-rounds';

const rounds = process.env['SOAK'] === 'full' ? 200 : 12;

it(`loses nothing acknowledged and leaves nothing by half when the browser is killed ${rounds} times`, async () => {
  const report = await killRounds({ rounds, seed: 2026 });
  expect(report.faults).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(rounds);
});
