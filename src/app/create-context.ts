import { createStore } from 'zustand/vanilla';
import type { AppContext } from './app-context';
import { type AppState, initialState } from './app-state';
import type { NewNotice } from './notice';
import type { OpenOperation } from './ports/operation-store';
import type { Ports } from './ports/ports';
import { storeIssue } from './store-issue';

/** How many notices stay on the screen. */
const shownNotices = 4;

/** A context over the ports, with nothing open. */
export function createContext(ports: Ports): AppContext {
  const state = createStore<AppState>(() => initialState(ports.settings.load()));
  let open: OpenOperation | undefined;
  const add = (notices: readonly NewNotice[]) =>
    state.setState((before) => ({
      notices: [...before.notices, ...notices.map((notice) => ({ ...notice, id: ports.newId() }))].slice(-shownNotices),
    }));
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
      if (result.ok) context.tell((result.issues ?? []).filter(({ severity }) => severity !== 'info'));
      else context.tell([storeIssue(result.failure)]);
      return result.ok;
    },
    tell: (issues) => add(issues.map((issue) => ({ kind: 'issue', issue }))),
    tellDone: (key, values) => add([{ kind: 'done', key, ...(values && { values }) }]),
    tellStepped: (direction, note) => add([{ kind: 'stepped', direction, note }]),
  };
  return context;
}
