import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsIn, sortieActs, sortieState, sortieStates, stateAfter } from '../../src/review/sortie-state';
import type { Flight } from '../../src/survey/flight';

const at = (hour: number) => `2026-06-08T${String(hour).padStart(2, '0')}:00:00+05:00`;

const flight = (hour: number, fields: Partial<Flight> = {}): Flight => ({
  kind: 'flight',
  id: `f${hour}`,
  planId: 'plan',
  sortieCode: 'A-P1-S01',
  tookOffAt: at(hour),
  landedAt: at(hour + 1),
  ...fields,
});

describe('the state of a sortie', () => {
  it('goes from draft to approved through a return, and no shorter way', () => {
    expect(stateAfter('draft', 'assign')).toBe('assigned');
    expect(stateAfter('assigned', 'export')).toBe('exported');
    expect(stateAfter('flown', 'return')).toBe('returned');
    expect(stateAfter('returned', 'assign')).toBe('assigned');
    expect(stateAfter('flown', 'review')).toBe('reviewed');
    expect(stateAfter('reviewed', 'approve')).toBe('approved');
    expect(stateAfter('approved', 'reopen')).toBe('reviewed');
    for (const state of ['draft', 'assigned', 'exported', 'returned', 'flown'] as const)
      expect(stateAfter(state, 'approve')).toBeUndefined();
    expect(stateAfter('flown', 'assign')).toBeUndefined();
  });

  it('always leaves a way on, and approves nothing that was not reviewed', () => {
    for (const state of sortieStates) expect(actsIn(state).length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sortieActs), { maxLength: 12 }), (acts) => {
        const end = acts.reduce<(typeof sortieStates)[number]>(
          (state, act) => stateAfter(state, act) ?? state,
          'flown',
        );
        if (end === 'approved') expect(acts.lastIndexOf('approve')).toBeGreaterThan(acts.indexOf('review'));
      }),
      { seed: 10, numRuns: 300 },
    );
  });

  it('is flown once a flight has ended, and not while it is in the air', () => {
    expect(sortieState(undefined, [])).toBe('draft');
    const { landedAt: _, ...up } = flight(9);
    expect(sortieState({ said: 'exported', saidAt: at(8) }, [up])).toBe('exported');
    expect(sortieState({ said: 'exported', saidAt: at(8) }, [flight(9)])).toBe('flown');
    expect(sortieState(undefined, [flight(9)])).toBe('flown');
  });

  it('is flown although the flight arrives before the assignment', () => {
    expect(sortieState({ said: 'assigned', saidAt: at(15) }, [flight(9)])).toBe('flown');
  });

  it('is handed out by a file made since it was assigned, not by an older one', () => {
    expect(sortieState(undefined, [], at(8))).toBe('exported');
    expect(sortieState({ said: 'assigned', saidAt: at(8) }, [], at(9))).toBe('exported');
    expect(sortieState({ said: 'assigned', saidAt: at(10) }, [], at(9))).toBe('assigned');
    expect(sortieState({ said: 'returned', saidAt: at(10) }, [], at(11))).toBe('returned');
  });

  it('waits for another flight after a return', () => {
    expect(sortieState({ said: 'returned', saidAt: at(12) }, [flight(9)])).toBe('returned');
    expect(sortieState({ said: 'assigned', saidAt: at(13), againSince: at(13) }, [flight(9)])).toBe('assigned');
    expect(sortieState({ said: 'assigned', saidAt: at(13), againSince: at(13) }, [flight(9), flight(15)])).toBe(
      'flown',
    );
    expect(sortieState({ said: 'approved', saidAt: at(12) }, [flight(9)])).toBe('approved');
    expect(sortieState({ said: 'approved', saidAt: at(12) }, [flight(9), flight(14)])).toBe('flown');
  });
});
