import type { AppVersions, InstallState } from '../app/ports/app-versions';
import { registerServiceWorker } from './register';

/** The app's versions as its service worker keeps them. */
export function browserVersions(): AppVersions {
  let state: InstallState = { stored: undefined, waiting: undefined };
  const listeners = new Set<(state: InstallState) => void>();
  const change = (part: Partial<InstallState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener(state);
  };
  const worker = registerServiceWorker({
    onReady: (stored) => change({ stored }),
    onUpdateWaiting: (waiting) => change({ waiting }),
  });
  return {
    follow(listener) {
      listeners.add(listener);
      listener(state);
    },
    confirmGoodStart: () => worker.confirmGoodStart(),
    serverAnswers: () => worker.serverAnswers(),
    verify: () => worker.verifyPrecache(),
    applyUpdate: () => worker.applyUpdate(),
  };
}
