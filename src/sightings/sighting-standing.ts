import type { Action } from '../survey/action';
import type { SightingState } from '../survey/sighting-state';
import { effectiveActions } from './effective-actions';

/** Where a sighting stands. */
export interface Standing {
  readonly state: SightingState;
  /** Cut plants still lie there. */
  readonly wasteLeft: boolean;
  /** The last action that holds. */
  readonly last?: Action;
}

/** A sighting about which nothing was done. */
export const untouched: Standing = { state: 'found', wasteLeft: false };

/** Where a sighting stands after all its actions, in whatever order they came. */
export function sightingStanding(actions: Iterable<Action>): Standing {
  return effectiveActions(actions).reduce<Standing>(standingAfter, untouched);
}

/** Where a sighting stands after one action more, of those that hold. */
export function standingAfter(before: Standing, action: Action): Standing {
  return {
    state: stateAfter(before.state, action),
    wasteLeft: wasteAfter(before.wasteLeft, action),
    last: action,
  };
}

/** States in which a visit says no more than what is known. */
const weak: ReadonlySet<SightingState> = new Set(['found', 'verified', 'refuted']);

function stateAfter(before: SightingState, { actionKind, outcome, left }: Action): SightingState {
  switch (actionKind) {
    case 'verified':
      return visited(before, outcome === 'nothing' ? 'refuted' : 'verified');
    case 'measured':
    case 'sampled':
      return visited(before, 'verified');
    case 'guarded':
      return 'guarded';
    case 'destroyed':
      return left === 'some' ? 'part-destroyed' : 'destroyed';
    case 'regrowth':
      return 'regrown';
    case 'seized':
      return weak.has(before) || before === 'guarded' ? 'seized' : before;
    case 'dismantled':
      return 'dismantled';
    case 'handed-over':
      return 'handed-over';
    case 'waste-left':
    case 'withdrawn':
      return before;
  }
}

function visited(before: SightingState, after: SightingState): SightingState {
  return weak.has(before) ? after : before;
}

/** Waste is gone once it is destroyed with nothing left, or the place is handed over. */
function wasteAfter(before: boolean, { actionKind, left }: Action): boolean {
  if (actionKind === 'waste-left') return true;
  if (actionKind === 'handed-over') return false;
  return actionKind === 'destroyed' && left === 'nothing' ? false : before;
}
