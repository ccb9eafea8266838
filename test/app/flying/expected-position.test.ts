import { describe, expect, it } from 'vitest';
import { expectedPosition } from '../../../src/app/flying/expected-position';
import { distanceM } from '../../../src/geo/geodesic';
import { findAircraft } from '../../../src/survey/aircraft-catalogue';
import { plannedSquare } from '../../support/planned-square';

async function planned() {
  const { plan, sortie } = await plannedSquare();
  const aircraft = findAircraft(plan.parameters.aircraftId);
  if (!aircraft) throw new Error('The plan has no aircraft.');
  return { sortie, at: (elapsedS: number) => expectedPosition({ plan, sortie, aircraft }, elapsedS) };
}

describe('expectedPosition', () => {
  it('is at the launch site at take-off and again at the planned landing', async () => {
    const { sortie, at } = await planned();
    for (const elapsedS of [0, sortie.durationS]) {
      expect(distanceM(at(elapsedS).place, sortie.launch)).toBeLessThan(1);
    }
    expect([at(0).phase, at(sortie.durationS - 1).phase, at(sortie.durationS + 1).phase]).toEqual([
      'up',
      'down',
      'over',
    ]);
  });

  it('walks through all lines in order and through all photos', async () => {
    const { sortie, at } = await planned();
    const steps = Array.from({ length: 201 }, (_, i) => at((i / 200) * sortie.durationS));
    const lines = [...new Set(steps.filter(({ phase }) => phase === 'line').map(({ line }) => line))];
    const last = steps.at(-1);
    expect(lines).toEqual(Array.from({ length: last?.lines ?? 0 }, (_, i) => i + 1));
    expect(last?.photo).toBe(sortie.photos);
    for (const [i, { photo = 0 }] of steps.entries()) expect(photo).toBeGreaterThanOrEqual(steps[i - 1]?.photo ?? 0);
  });

  it('lets a flight that keeps to its plan never turn back, and one that hovers only so long', async () => {
    const { sortie, at } = await planned();
    for (let elapsedS = 0; elapsedS < sortie.durationS; elapsedS += 10) {
      expect(at(elapsedS).turnBackS).toBeGreaterThan(-60);
    }
    expect(at(16 * 60).turnBackS).toBeLessThan(0);
  });

  it('grows less sure with time', async () => {
    const { at } = await planned();
    expect(at(600).uncertaintyM).toBeGreaterThan(at(60).uncertaintyM);
  });
});
