import type { LngLat } from '../../geo/lng-lat';
import { addPlace, type Chain, deleteVertex, insertVertex, moveVertex, shiftChains, type VertexAt } from './chain';
import { type DraftFigures, draftFigures } from './draft-figures';
import { type History, record, redo, startHistory, undo } from './history';
import type { Tool, Trouble } from './tool';

/** What a panel shows of the work on the map. */
export interface ToolState {
  readonly phase: 'open' | 'done' | 'cancelled';
  readonly chains: readonly Chain[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly canFinish: boolean;
  /** Why it cannot be finished as it stands. */
  readonly trouble?: Trouble;
  readonly figures: DraftFigures;
  /** The vertex that `removeSelected` deletes. */
  readonly selected?: VertexAt;
}

/** Work on the map from its start to `finish` or `cancel`; afterwards nothing changes it. */
export interface ToolSession {
  readonly state: () => ToolState;
  readonly subscribe: (listener: (state: ToolState) => void) => () => void;
  add(place: LngLat): void;
  move(at: VertexAt, place: LngLat): void;
  insert(before: VertexAt, place: LngLat): void;
  /** Selects a vertex, or none. Not a step of the history. */
  select(at: VertexAt | undefined): void;
  readonly removeSelected: () => void;
  shift(from: LngLat, to: LngLat): void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Ends the work if it can be finished; else the state says why not. */
  readonly finish: () => void;
  readonly cancel: () => void;
}

/** Who is told at the end. */
export interface ToolEnds<Result> {
  onDone(result: Result): void;
  onCancel?(): void;
}

/** Starts work with a tool. */
export function toolSession<Result>(tool: Tool<Result>, ends: ToolEnds<Result>): ToolSession {
  const listeners = new Set<(state: ToolState) => void>();
  let history: History<readonly Chain[]> = startHistory(tool.start);
  let state = stateOf(tool, history, 'open');

  const become = (next: ToolState) => {
    state = next;
    for (const listener of listeners) listener(state);
  };
  const go = (next: History<readonly Chain[]>, phase: ToolState['phase'] = 'open') => {
    if (state.phase !== 'open' || (next === history && phase === 'open')) return;
    history = next;
    become(stateOf(tool, history, phase));
  };
  const edit = (chains: readonly Chain[]) => go(chains === history.present ? history : record(history, chains));
  const finish = () => {
    const outcome = tool.toResult(history.present);
    if (!outcome.ok || state.phase !== 'open') return;
    go(history, 'done');
    ends.onDone(outcome.value);
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(place) {
      edit(addPlace(history.present, place));
      if (tool.endsAtFirstPlace) finish();
    },
    move: (at, place) => edit(moveVertex(history.present, at, place)),
    insert: (before, place) => edit(insertVertex(history.present, before, place)),
    select(selected) {
      const { selected: _, ...rest } = state;
      if (state.phase === 'open') become(selected ? { ...rest, selected } : rest);
    },
    removeSelected() {
      if (state.selected) edit(deleteVertex(history.present, state.selected));
    },
    shift: (from, to) => edit(shiftChains(history.present, from, to)),
    undo: () => go(undo(history)),
    redo: () => go(redo(history)),
    finish,
    cancel() {
      if (state.phase !== 'open') return;
      go(history, 'cancelled');
      ends.onCancel?.();
    },
  };
}

function stateOf<Result>(tool: Tool<Result>, history: History<readonly Chain[]>, phase: ToolState['phase']): ToolState {
  const chains = history.present;
  const outcome = tool.toResult(chains);
  return {
    phase,
    chains,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    canFinish: outcome.ok,
    ...(!outcome.ok && { trouble: outcome.trouble }),
    figures: draftFigures(chains),
  };
}
