import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionTally } from '../../src/sightings/action-tally';
import { effectiveActions } from '../../src/sightings/effective-actions';
import { destroyMethods, substances } from '../../src/survey/action';
import { action, anyActions } from './actions';

describe('a tally of actions', () => {
  it('equals sums that are run up one by one', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        const expected = {
          plants: 0,
          estimated: 0,
          m2: 0,
          kg: 0,
          seized: new Map<string, number>(),
          labs: new Set<string>(),
        };
        for (const one of effectiveActions(actions)) {
          if (one.actionKind === 'destroyed') {
            expected.plants += one.plants?.count ?? 0;
            if (one.plants?.by === 'estimated') expected.estimated += one.plants.count;
            expected.m2 += one.ground?.areaM2 ?? 0;
            expected.kg += one.massKg ?? 0;
          }
          if (one.actionKind === 'seized') {
            for (const { substance, massKg } of one.seizures ?? []) {
              expected.seized.set(substance, (expected.seized.get(substance) ?? 0) + massKg);
            }
          }
          if (one.actionKind === 'dismantled') expected.labs.add(one.sightingId);
        }
        const tally = actionTally(actions);
        expect(tally.plantsDestroyed).toBe(expected.plants);
        expect(tally.plantsEstimated).toBe(expected.estimated);
        expect(tally.destroyedM2).toBe(expected.m2);
        expect(tally.destroyedKg).toBe(expected.kg);
        expect(tally.labsDismantled).toBe(expected.labs.size);
        for (const substance of substances) expect(tally.seizedKg[substance]).toBe(expected.seized.get(substance) ?? 0);
        const byMethod = [...destroyMethods, 'unsaid' as const].map((method) => tally.destroyedM2ByMethod[method]);
        expect(byMethod.reduce((total, m2) => total + m2, 0)).toBe(expected.m2);
      }),
      { seed: 20260702, numRuns: 300 },
    );
  });

  it('heeds a correction from outside the cut', () => {
    const wrong = action('a', {
      actionKind: 'destroyed',
      plants: { count: 900, by: 'exact' },
      at: '2026-07-01T08:00:00+05:00',
    });
    const right = action('b', {
      ...wrong,
      id: 'b',
      plants: { count: 90, by: 'exact' },
      corrects: 'a',
      at: '2026-08-01T08:00:00+05:00',
    });
    const july = actionTally([wrong, right], ({ at }) => at < '2026-08');
    expect(july.plantsDestroyed).toBe(0);
    expect(actionTally([wrong, right]).plantsDestroyed).toBe(90);
  });
});
