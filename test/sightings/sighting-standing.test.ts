import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveActions } from '../../src/sightings/effective-actions';
import { sightingStanding } from '../../src/sightings/sighting-standing';
import { sightingStates } from '../../src/survey/sighting-state';
import { action, anyActions } from './actions';

const at = (hour: number) => `2026-07-01T${String(hour).padStart(2, '0')}:00:00+05:00`;
const seeded = { seed: 20260701, numRuns: 300 };

describe('where a sighting stands', () => {
  it('follows from what was done last, in the order it was done', () => {
    const verified = action('a', { at: at(8) });
    const destroyed = action('b', { actionKind: 'destroyed', at: at(9) });
    const regrowth = action('c', { actionKind: 'regrowth', at: at(10) });
    expect(sightingStanding([]).state).toBe('found');
    expect(sightingStanding([verified]).state).toBe('verified');
    expect(sightingStanding([destroyed, verified]).state).toBe('destroyed');
    expect(sightingStanding([regrowth, verified, destroyed]).state).toBe('regrown');
    expect(sightingStanding([action('d', { outcome: 'nothing' })]).state).toBe('refuted');
    expect(sightingStanding([action('e', { actionKind: 'destroyed', left: 'some' })]).state).toBe('part-destroyed');
  });

  it('keeps waste in mind until it is gone', () => {
    const mowed = action('a', { actionKind: 'destroyed', at: at(8), left: 'nothing' });
    const waste = action('b', { actionKind: 'waste-left', at: at(9) });
    const burned = action('c', { actionKind: 'destroyed', at: at(10), left: 'nothing', method: 'burned' });
    expect(sightingStanding([mowed, waste])).toMatchObject({ state: 'destroyed', wasteLeft: true });
    expect(sightingStanding([mowed, waste, burned]).wasteLeft).toBe(false);
  });

  it('takes a correction for the action that it names, and nothing for one that is withdrawn', () => {
    const wrong = action('a', { actionKind: 'destroyed', at: at(8) });
    const right = action('b', { actionKind: 'guarded', at: at(8), recordedAt: at(9), corrects: 'a' });
    const withdrawn = action('c', { actionKind: 'withdrawn', at: at(8), recordedAt: at(11), corrects: 'b' });
    expect(sightingStanding([wrong, right]).state).toBe('guarded');
    expect(sightingStanding([wrong, right, withdrawn]).state).toBe('found');
  });

  it('lets the later of two corrections hold, and the newer of two devices cannot count twice', () => {
    const wrong = action('a', { actionKind: 'destroyed', at: at(8) });
    const one = action('b', { actionKind: 'guarded', at: at(8), recordedAt: at(9), corrects: 'a' });
    const other = action('c', { actionKind: 'sampled', at: at(8), recordedAt: at(10), corrects: 'a' });
    expect(effectiveActions([other, one, wrong])).toEqual([other]);
  });

  it('is the same in whatever order the actions came, and always one of the states', () => {
    fc.assert(
      fc.property(anyActions, fc.infiniteStream(fc.nat()), (actions, keys) => {
        const shuffled = actions
          .map((one) => [keys.next().value ?? 0, one] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, one]) => one);
        const standing = sightingStanding(actions);
        expect(sightingStanding(shuffled)).toEqual(standing);
        expect(sightingStates).toContain(standing.state);
      }),
      seeded,
    );
  });

  it('never lets two links of one chain of corrections hold, nor loses an action that nothing corrects', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        const held = effectiveActions(actions);
        const corrected = new Set(actions.map(({ corrects }) => corrects));
        for (const one of held) expect(corrected.has(one.id)).toBe(false);
        const free = actions.filter(
          (one) => one.corrects === undefined && !corrected.has(one.id) && one.actionKind !== 'withdrawn',
        );
        expect(held).toEqual(expect.arrayContaining(free));
        const roots = actions.filter((one) => !actions.some(({ id }) => id === one.corrects));
        expect(held.length).toBeLessThanOrEqual(roots.length);
      }),
      seeded,
    );
  });
});
