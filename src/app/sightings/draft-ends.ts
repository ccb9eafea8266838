import type { DalaRecord } from '../../survey/dala-record';
import type { Edit } from '../../survey/edit';
import type { AppContext } from '../app-context';
import type { AppState } from '../app-state';
import { type DraftKind, draftWriter } from './draft-writer';
import { listDrafts } from './waiting-drafts';

interface Kept {
  readonly record: DalaRecord;
  readonly note: Edit['note'];
  /** What the state shows instead of the draft. */
  readonly shown?: Partial<AppState>;
}

/** The ends of a draft: put aside, dropped, or kept as a record. Until then every change of it is kept on the disk at once. */
export function draftEnds<Draft extends { readonly id: string }>(
  context: AppContext,
  kind: DraftKind<Draft>,
  show: (draft: Draft) => void,
) {
  const { state } = context;
  const writer = draftWriter(context, kind);
  const inHand = () => kind.inHand(state.getState());
  const letGo = () => state.setState(kind.toHand(undefined));

  async function forget({ id }: Draft, photoIds: readonly string[]): Promise<void> {
    await writer.forget(id, photoIds);
    await listDrafts(context);
  }

  const erase = (draft: Draft) => forget(draft, kind.goingWith(draft, state.getState().records));

  return {
    /** Waits until the draft is on the disk, as before a camera opens that may kill the page. */
    keepDraft: () => writer.flush(),

    /** Leaves the form; a draft with anything in it stays on the list. It stays open where it could not be kept. */
    async putAside(): Promise<void> {
      if ((await writer.flush()) !== undefined) return;
      letGo();
      await listDrafts(context);
    },

    /** Drops a draft with its new photos: the one in hand where no other is named. */
    async discard(which = inHand()): Promise<void> {
      if (!which) return;
      if (inHand()?.id === which.id) letGo();
      await erase(which);
    },

    /** Drops the draft in hand. Until the notice of it goes it comes back by a tap; then it is erased with its new photos. */
    async discardUndoably(): Promise<void> {
      await writer.flush();
      const draft = inHand();
      if (!draft) return;
      letGo();
      context.tellUndoable({
        key: 'recording.discarded',
        leaving: draft.id,
        takeBack: () => show(draft),
        finish: () => erase(draft),
      });
    },

    /** Keeps a draft as a record, with its new photos; false if it could not be stored. */
    async keepAs(draft: Draft, { record, note, shown }: Kept): Promise<boolean> {
      await writer.flush();
      const dropped = kind.goingWith({ ...draft, photos: [] }, state.getState().records);
      const photos = kind.photos(inHand() ?? draft).flatMap((photo) => ('bytes' in photo ? [photo, photo.small] : []));
      if (!(await context.commit({ note, changes: [{ op: 'put', record }] }, photos))) return false;
      state.setState({ ...kind.toHand(undefined), ...shown });
      await forget(draft, dropped);
      return true;
    },
  };
}
