import type { AppContext } from '../app-context';
import type { SightingDraft } from './sighting-draft';

/** How many changes of a draft can be taken back. */
const mostSteps = 100;

/** Changes of the draft in hand that can be taken back one by one. */
export interface DraftSteps {
  change(change: Partial<SightingDraft>): void;
  /** False if there is nothing to take back. */
  back(): boolean;
  clear(): void;
}

/** Steps over the state's draft. Typing in one field is one step. */
export function draftSteps({ state }: AppContext): DraftSteps {
  let before: readonly SightingDraft[] = [];
  let lastField: string | undefined;
  return {
    change(change) {
      const { sightingDraft } = state.getState();
      if (!sightingDraft) return;
      const fields = Object.keys(change).join();
      if (fields !== 'note' || lastField !== 'note') before = [...before, sightingDraft].slice(-mostSteps);
      lastField = fields;
      state.setState({ sightingDraft: { ...sightingDraft, ...change } });
    },
    back() {
      const { sightingDraft } = state.getState();
      const last = before.at(-1);
      if (!sightingDraft || last?.id !== sightingDraft.id) return false;
      before = before.slice(0, -1);
      lastField = undefined;
      state.setState({ sightingDraft: { ...last, photos: withKept(last, sightingDraft) } });
      return true;
    },
    clear() {
      before = [];
      lastField = undefined;
    },
  };
}

/** Photos of the step before, without bytes where they were stored since. */
function withKept(last: SightingDraft, now: SightingDraft): SightingDraft['photos'] {
  const kept = new Set(now.photos.flatMap((photo) => ('bytes' in photo ? [] : [photo.ref.id])));
  return last.photos.map((photo) => (kept.has(photo.ref.id) ? { ref: photo.ref } : photo));
}
