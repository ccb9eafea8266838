import type { Action } from '../survey/action';

/** The actions that hold, oldest first. */
export function effectiveActions(actions: Iterable<Action>): readonly Action[] {
  return heldActions(new Map([...actions].map((action) => [action.id, action])))
    .map((action) => ({ action, doneMs: Date.parse(action.at) }))
    .toSorted((one, other) => one.doneMs - other.doneMs || compareRecorded(one.action, other.action))
    .map(({ action }) => action);
}

/**
 * The actions that hold, in no order: for each first record the last link of its chain of corrections, unless that withdraws it.
 * Of two corrections of one action (made on two devices) the later holds. What corrects an unknown action stands for itself;
 * a circle of corrections holds nothing.
 */
export function heldActions(known: ReadonlyMap<string, Action>): readonly Action[] {
  const heirs = new Map<string, Action>();
  for (const action of known.values()) {
    if (action.corrects === undefined) continue;
    const rival = heirs.get(action.corrects);
    if (!rival || compareRecorded(rival, action) < 0) heirs.set(action.corrects, action);
  }
  const roots = [...known.values()].filter(({ corrects }) => corrects === undefined || !known.has(corrects));
  return roots.map((root) => lastOf(root, heirs)).filter(({ actionKind }) => actionKind !== 'withdrawn');
}

/** A root is in no circle: nothing that it leads to can name it. */
function lastOf(root: Action, heirs: ReadonlyMap<string, Action>): Action {
  let last = root;
  for (let heir = heirs.get(last.id); heir; heir = heirs.get(last.id)) last = heir;
  return last;
}

/** Order in which actions were done; those of one moment as they were written down. */
export function compareDone(one: Action, other: Action): number {
  return Date.parse(one.at) - Date.parse(other.at) || compareRecorded(one, other);
}

function compareRecorded(one: Action, other: Action): number {
  const byTime = Date.parse(one.recordedAt) - Date.parse(other.recordedAt);
  if (byTime !== 0) return byTime;
  return one.id < other.id ? -1 : 1;
}
