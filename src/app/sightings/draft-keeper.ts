import type { AppContext } from '../app-context';
import type { StoreFailure } from '../ports/operation-store';
import { type DraftKind, draftWriter } from './draft-writer';
import { toKeptDraft } from './kept-drafts';
import { hasContent, type SightingDraft } from './sighting-draft';
import { listDrafts } from './waiting-drafts';

/** Keeps the draft of a sighting on the disk, change by change, and knows those that wait. */
export interface DraftKeeper {
  /** Resolves once all that the person entered is on the disk, or with why it is not. */
  flush(): Promise<StoreFailure | undefined>;
  /** Erases a kept draft; `photoIds` are those that no record holds. */
  forget(draft: SightingDraft, photoIds: readonly string[]): Promise<void>;
  /** Reads the drafts that wait. */
  list(): Promise<void>;
}

/** The draft of a sighting. */
export const sightingDrafts: DraftKind<SightingDraft> = {
  inHand: ({ sightingDraft }) => sightingDraft,
  toHand: (sightingDraft) => ({ sightingDraft }),
  hasContent,
  toKept: toKeptDraft,
  photos: ({ photos }) => photos,
  withPhotos: (draft, change) => ({ ...draft, photos: draft.photos.map(change) }),
};

/** A keeper of the sighting in hand. */
export function draftKeeper(context: AppContext): DraftKeeper {
  const writer = draftWriter(context, sightingDrafts);
  return {
    flush: writer.flush,
    list: () => listDrafts(context),
    async forget({ id }, photoIds) {
      await writer.forget(id, photoIds);
      await listDrafts(context);
    },
  };
}
