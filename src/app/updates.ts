import type { AppContext } from './app-context';

/** The app's own versions: followed, and changed only by the person's choice, never over a draft. */
export function updateActions({ ports, state }: AppContext) {
  ports.versions.follow((install) => state.setState({ install }));
  return {
    /** Called once a screen is drawn: a version that draws nothing is never confirmed. */
    confirmGoodStart: () => ports.versions.confirmGoodStart(),

    /** False while a draft is open or nothing waits. */
    async apply(): Promise<boolean> {
      const { planDraft, sightingDraft, actionDraft, fileImport } = state.getState();
      return !planDraft && !sightingDraft && !actionDraft && !fileImport && ports.versions.applyUpdate();
    },
  };
}
