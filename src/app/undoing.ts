import type { AppContext } from './app-context';

/** What can be taken back. */
interface Undoable {
  readonly operations: { undo(): Promise<void> };
  readonly sightings: { stepBack(): boolean };
  readonly actions: { stepBack(): boolean };
}

/** Takes the last change back: of the draft whose form is open, else of the records. */
export function undoing({ state }: AppContext, { operations, sightings, actions }: Undoable): () => void {
  return () => {
    const { job, sightingDraft, actionDraft } = state.getState();
    if (job === 'sightings' && sightingDraft) sightings.stepBack();
    else if (job === 'sightings' && actionDraft) actions.stepBack();
    else void operations.undo();
  };
}
