import { expect, it } from 'vitest';
import { killRounds } from '../support/kill-rounds';

it('loses nothing acknowledged and leaves nothing by half when the browser is killed six times', {
  timeout: 180_000,
}, async () => {
  const { faults, acknowledged } = await killRounds({ rounds: 6, seed: 3 });
  expect(faults).toEqual([]);
  expect(acknowledged).toBeGreaterThan(0);
});
