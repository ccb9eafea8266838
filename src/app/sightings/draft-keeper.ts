import type { AppContext } from '../app-context';
import type { StoreFailure } from '../ports/operation-store';
import { smallPhotoId } from '../../survey/small-photo';
import { fromKeptDraft, photosGoingWith, toKeptDraft } from './kept-drafts';
import { hasContent, type SightingDraft, type UnkeptPhoto } from './sighting-draft';

/** Keeps the draft in hand on the disk, change by change, and knows those that wait. */
export interface DraftKeeper {
  /** Resolves once all that the person entered is on the disk, or with why it is not. */
  flush(): Promise<StoreFailure | undefined>;
  /** Erases a kept draft; `photoIds` are those that no record holds. */
  forget(draft: SightingDraft, photoIds: readonly string[]): Promise<void>;
  /** Reads the drafts that wait. */
  list(): Promise<void>;
}

/** A keeper of the state's draft. Writes one after the other; what changes meanwhile goes with the next. */
export function draftKeeper(context: AppContext): DraftKeeper {
  const { ports, state } = context;
  let kept: SightingDraft | undefined;
  let writing: Promise<StoreFailure | undefined> | undefined;

  state.subscribe(({ sightingDraft, operation }, before) => {
    if (sightingDraft !== before.sightingDraft && sightingDraft !== undefined) void flush();
    if (operation.phase === 'open' && before.operation.phase !== 'open') void listFirst();
  });

  function flush(): Promise<StoreFailure | undefined> {
    writing ??= writeAll().finally(() => {
      writing = undefined;
    });
    return writing;
  }

  async function writeAll(): Promise<StoreFailure | undefined> {
    for (;;) {
      const { sightingDraft: draft, operation } = state.getState();
      if (!draft || draft === kept || operation.phase !== 'open') return undefined;
      if (!hasContent(draft)) {
        state.setState({ draftKeeping: 'empty' });
        return undefined;
      }
      const failure = await write(operation.operation.id, draft);
      if (failure) return failure;
    }
  }

  async function write(operationId: string, draft: SightingDraft): Promise<StoreFailure | undefined> {
    const photos = draft.photos.filter((photo): photo is UnkeptPhoto => 'bytes' in photo);
    const bytes = photos.flatMap(({ ref, bytes: original, small }) => [{ ref, bytes: original }, small]);
    state.setState({ draftKeeping: 'writing' });
    const result = await ports.drafts.put(operationId, toKeptDraft(draft), bytes);
    if (!result.ok) {
      state.setState({ draftKeeping: result.failure });
      context.tell([{ code: result.failure === 'full' ? 'draft-full' : 'draft-not-kept', severity: 'error' }]);
      return result.failure;
    }
    kept = draft;
    const now = state.getState().sightingDraft;
    const next = now?.id === draft.id && photos.length > 0 ? withoutBytes(now, photos) : now;
    if (now === draft) kept = next;
    state.setState({ draftKeeping: 'kept', sightingDraft: next });
    return undefined;
  }

  async function list(): Promise<void> {
    const { operation, records } = state.getState();
    if (operation.phase !== 'open') return state.setState({ drafts: [] });
    const all = (await ports.drafts.list(operation.operation.id)).flatMap((one) => fromKeptDraft(one) ?? []);
    // A page that died between saving a record and erasing its draft leaves both.
    for (const draft of all.filter(({ id, isNew }) => isNew && records.sighting.has(id))) {
      await ports.drafts.remove(operation.operation.id, draft.id, photosGoingWith(draft, records));
    }
    state.setState({ drafts: all.filter(({ id, isNew }) => !isNew || !records.sighting.has(id)) });
  }

  async function listFirst(): Promise<void> {
    await list();
    const count = state.getState().drafts.length;
    if (count > 0) context.tellDone('recording.drafts-found', { count });
  }

  return {
    flush,
    list,
    async forget(draft, photoIds) {
      await writing;
      kept = undefined;
      await ports.drafts.remove(
        context.opened().id,
        draft.id,
        photoIds.flatMap((id) => [id, smallPhotoId(id)]),
      );
      await list();
    },
  };
}

/** The draft with photos that now lie in the store. */
function withoutBytes(draft: SightingDraft, stored: readonly UnkeptPhoto[]): SightingDraft {
  const ids = new Set(stored.map(({ ref }) => ref.id));
  return { ...draft, photos: draft.photos.map((photo) => (ids.has(photo.ref.id) ? { ref: photo.ref } : photo)) };
}
