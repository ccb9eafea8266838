import type { IssueCode } from '../i18n/message';
import type { AppContext } from './app-context';
import type { AppState } from './app-state';
import { flightsInTheAir } from './flying/flights';

/** The app's own versions: followed, and changed only by the person's choice, never over a draft. */
export function updateActions({ ports, state, tell }: AppContext) {
  ports.versions.follow((install) => state.setState({ install }));
  let drawn: () => void = () => undefined;
  const firstScreen = new Promise<void>((resolve) => {
    drawn = resolve;
  });
  return {
    /** Called once the app has drawn anything. */
    screenDrawn: () => drawn(),

    /** Resolves once the app has drawn a screen and this start is kept as a good one; never for a version that draws nothing. */
    async goodStart(): Promise<void> {
      await firstScreen;
      await ports.versions.confirmGoodStart();
    },

    serverAnswers: () => ports.versions.serverAnswers(),

    /** False, and said why, while a draft is open, a flight is in the air or work runs; false where nothing waits. */
    async apply(): Promise<boolean> {
      const blocked = updateBlocked(state.getState());
      if (blocked) {
        tell([{ code: blocked, severity: 'warning' }]);
        return false;
      }
      return ports.versions.applyUpdate();
    },
  };
}

/** What a new version, which loads the page anew, would interrupt; undefined for nothing. */
function updateBlocked(state: AppState): Extract<IssueCode, `update-${string}`> | undefined {
  if (state.planDraft ?? state.sightingDraft ?? state.actionDraft ?? state.fileImport ?? state.evidenceImport) {
    return 'update-over-draft';
  }
  if (flightsInTheAir(state.records).length > 0) return 'update-over-flight';
  return state.mapWork || state.track || state.going.length > 0 ? 'update-over-work' : undefined;
}
