import { createStore } from 'zustand/vanilla';
import type { AppContext, UndoableAct } from './app-context';
import { type AppState, initialState } from './app-state';
import { isSameNotice, type NewNotice } from './notice';
import type { OpenOperation } from './ports/operation-store';
import type { Ports } from './ports/ports';
import { buzzes, buzzOf } from './buzz';
import { storeIssue } from './store-issue';

/** How many notices stay on the screen. */
const shownNotices = 4;

/** A context over the ports, with nothing open. */
export function createContext(ports: Ports): AppContext {
  const state = createStore<AppState>(() => initialState(ports.settings.load()));
  let open: OpenOperation | undefined;
  const acts = new Map<string, UndoableAct>();
  function add(notices: readonly NewNotice[]): readonly string[] {
    const added = notices.map((notice) => ({ ...notice, id: ports.newId() }));
    const shown = state.getState().notices.filter((one) => !notices.some((notice) => isSameNotice(notice, one)));
    const all = [...shown, ...added];
    for (const { id } of all.slice(0, -shownNotices)) void context.endNotice(id);
    state.setState({ notices: all.slice(-shownNotices) });
    return added.map(({ id }) => id);
  }
  const context: AppContext = {
    ports,
    state,
    opened() {
      if (!open) throw new Error('No operation is open.');
      return open;
    },
    setOpened(operation) {
      open = operation;
    },
    async commit(edit, photos) {
      const result = await context.opened().commit(edit, photos);
      // A clock that seems to run ahead may only have slept: history says so, and nobody is disturbed.
      if (result.ok) {
        ports.page.buzz(buzzOf(edit));
        context.tell((result.issues ?? []).filter(({ severity }) => severity !== 'info'));
      } else context.tell([storeIssue(result.failure)]);
      return result.ok;
    },
    tell(issues) {
      if (issues.some(({ severity }) => severity !== 'info')) ports.page.buzz(buzzes.warning);
      add(issues.map((issue) => ({ kind: 'issue', issue })));
    },
    tellDone: (key, values) => void add([{ kind: 'done', key, ...(values && { values }) }]),
    tellUndoable(act) {
      const { key, values, leaving } = act;
      state.setState((before) => ({ leaving: [...before.leaving, leaving] }));
      const [id] = add([{ kind: 'undoable', key, ...(values && { values }) }]);
      if (id !== undefined) acts.set(id, act);
    },
    async endNotice(noticeId, how = 'finish') {
      const act = acts.get(noticeId);
      acts.delete(noticeId);
      state.setState(({ notices }) => ({ notices: notices.filter(({ id }) => id !== noticeId) }));
      if (!act) return;
      if (how === 'finish') await act.finish();
      state.setState(({ leaving }) => ({ leaving: leaving.filter((id) => id !== act.leaving) }));
      if (how === 'takeBack') await act.takeBack();
    },
    tellStepped: (direction, note) => void add([{ kind: 'stepped', direction, note }]),
  };
  return context;
}
