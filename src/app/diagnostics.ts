import type { AppContext } from './app-context';
import type { AppState } from './app-state';
import { localIsoTime } from '../i18n/kazakhstan-time';

/** Where in the code something failed, and in which browser: never the error's message, which may hold what was recorded. */
export interface Failure {
  /** The error's kind, such as `TypeError`. */
  readonly name: string;
  /** Places in the built code, innermost first: `areas-panel-x1y2.js:3:1024`. */
  readonly calls: readonly string[];
  readonly browser: string;
}

/** A file for those who mend the app, without secrets. */
export function diagnosticActions({ ports, state }: AppContext) {
  return {
    async save(failure: Failure): Promise<void> {
      const at = localIsoTime(ports.now());
      const text = JSON.stringify(diagnostics(state.getState(), failure, at), undefined, 2);
      await ports.files.save({
        name: `dala-diagnostics-${at.slice(0, 10)}.json`,
        mediaType: 'application/json',
        bytes: new TextEncoder().encode(text),
      });
    },
  };
}

/** The failure that an error is. */
export function failureOf(error: unknown, browser: string): Failure {
  const { name, stack = '' } = error instanceof Error ? error : new Error(typeof error);
  return { name, calls: stack.match(/[\w.-]+\.(?:m?js|tsx?):\d+:\d+/g)?.slice(0, 20) ?? [], browser };
}

function diagnostics(state: AppState, failure: Failure, at: string) {
  const { install, settings, operation, records, job, setupPage, storage, going } = state;
  return {
    at,
    failure,
    version: install.stored,
    updateWaiting: install.waiting,
    language: settings.language,
    theme: settings.theme,
    job,
    setupPage,
    operation: operation.phase,
    records: Object.fromEntries(Object.entries(records).map(([kind, table]) => [kind, table.size])),
    storage,
    going: going.length,
  };
}
