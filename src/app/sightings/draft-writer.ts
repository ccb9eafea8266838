import { smallPhotoId } from '../../survey/small-photo';
import type { AppContext } from '../app-context';
import type { AppState } from '../app-state';
import type { KeptDraft } from '../ports/draft-store';
import type { StoreFailure } from '../ports/operation-store';
import type { Records } from '../records';
import type { DraftPhoto, UnkeptPhoto } from './sighting-draft';

/** Keeps a draft in hand on the disk, change by change. */
export interface DraftWriter {
  /** Resolves once all that the person entered is on the disk, or with why it is not. */
  flush(): Promise<StoreFailure | undefined>;
  /** Erases a kept draft; `photoIds` are those that no record holds. */
  forget(draftId: string, photoIds: readonly string[]): Promise<void>;
}

/** One kind of draft: where it lies in the state, and how it is kept. */
export interface DraftKind<Draft extends { readonly id: string }> {
  inHand(state: AppState): Draft | undefined;
  /** The change of the state that puts it there. */
  toHand(draft: Draft | undefined): Partial<AppState>;
  hasContent(draft: Draft): boolean;
  toKept(draft: Draft): KeptDraft;
  photos(draft: Draft): readonly DraftPhoto[];
  /** The draft with each photo as `change` gives it. */
  withPhotos(draft: Draft, change: (photo: DraftPhoto) => DraftPhoto): Draft;
  /** Ids of photos that go when the draft goes: no record holds them. */
  goingWith(draft: Draft, records: Records): readonly string[];
}

/** A writer of the state's draft of one kind. Writes one after the other; what changes meanwhile goes with the next. */
export function draftWriter<Draft extends { readonly id: string }>(
  { ports, state, tell, opened }: AppContext,
  kind: DraftKind<Draft>,
): DraftWriter {
  let kept: Draft | undefined;
  let writing: Promise<StoreFailure | undefined> | undefined;

  state.subscribe((now, before) => {
    if (kind.inHand(now) !== kind.inHand(before) && kind.inHand(now) !== undefined) void flush();
  });

  function flush(): Promise<StoreFailure | undefined> {
    writing ??= writeAll().finally(() => {
      writing = undefined;
    });
    return writing;
  }

  async function writeAll(): Promise<StoreFailure | undefined> {
    for (;;) {
      const draft = kind.inHand(state.getState());
      const { operation } = state.getState();
      if (!draft || draft === kept || operation.phase !== 'open') return undefined;
      if (!kind.hasContent(draft)) {
        state.setState({ draftKeeping: 'empty' });
        return undefined;
      }
      const failure = await write(operation.operation.id, draft);
      if (failure) return failure;
    }
  }

  async function write(operationId: string, draft: Draft): Promise<StoreFailure | undefined> {
    const photos = kind.photos(draft).filter((photo): photo is UnkeptPhoto => 'bytes' in photo);
    const bytes = photos.flatMap(({ ref, bytes: original, small }) => [{ ref, bytes: original }, small]);
    state.setState({ draftKeeping: 'writing' });
    const result = await ports.drafts.put(operationId, kind.toKept(draft), bytes);
    if (!result.ok) {
      state.setState({ draftKeeping: result.failure });
      tell([{ code: result.failure === 'full' ? 'draft-full' : 'draft-not-kept', severity: 'error' }]);
      return result.failure;
    }
    kept = draft;
    const now = kind.inHand(state.getState());
    const stored = new Set(photos.map(({ ref }) => ref.id));
    const withoutBytes = (photo: DraftPhoto) => (stored.has(photo.ref.id) ? { ref: photo.ref } : photo);
    const next = now?.id === draft.id && stored.size > 0 ? kind.withPhotos(now, withoutBytes) : now;
    if (now === draft) kept = next;
    state.setState({ draftKeeping: 'kept', ...kind.toHand(next) });
    return undefined;
  }

  return {
    flush,
    async forget(draftId, photoIds) {
      await writing;
      kept = undefined;
      await ports.drafts.remove(
        opened().id,
        draftId,
        photoIds.flatMap((id) => [id, smallPhotoId(id)]),
      );
    },
  };
}
