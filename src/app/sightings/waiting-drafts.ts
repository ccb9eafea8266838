import type { AppContext } from '../app-context';
import { smallPhotoId } from '../../survey/small-photo';
import { actionPhotosGoingWith, fromKeptAction } from './kept-action-drafts';
import { fromKeptDraft, photosGoingWith } from './kept-drafts';

/** Lists the drafts that wait as soon as an operation opens, and says how many there are. */
export function listDraftsOnOpening(context: AppContext): void {
  context.state.subscribe(({ operation }, before) => {
    if (operation.phase === 'open' && before.operation.phase !== 'open') void listFirst(context);
  });
}

async function listFirst(context: AppContext): Promise<void> {
  await listDrafts(context);
  const { drafts, actionDrafts } = context.state.getState();
  const count = drafts.length + actionDrafts.length;
  if (count > 0) context.tellDone('recording.drafts-found', { count });
}

/** Reads the drafts that wait. A page that died between saving a record and erasing its draft leaves both: those are erased. */
export async function listDrafts({ ports, state }: AppContext): Promise<void> {
  const { operation, records, leaving } = state.getState();
  if (operation.phase !== 'open') return state.setState({ drafts: [], actionDrafts: [] });
  const operationId = operation.operation.id;
  const all = (await ports.drafts.list(operationId)).filter(({ id }) => !leaving.includes(id));
  const sightings = all.flatMap((one) => fromKeptDraft(one) ?? []);
  const actions = all.flatMap((one) => fromKeptAction(one) ?? []);
  const isSaved = ({ id, isNew }: (typeof sightings)[number]) => isNew && records.sighting.has(id);
  const done = [
    ...sightings.filter(isSaved).map((draft) => ({ id: draft.id, photos: photosGoingWith(draft, records) })),
    ...actions
      .filter(({ id }) => records.action.has(id))
      .map((draft) => ({ id: draft.id, photos: actionPhotosGoingWith(draft, records) })),
  ];
  for (const { id, photos } of done) {
    await ports.drafts.remove(
      operationId,
      id,
      photos.flatMap((photoId) => [photoId, smallPhotoId(photoId)]),
    );
  }
  state.setState({
    drafts: sightings.filter((draft) => !isSaved(draft)),
    actionDrafts: actions.filter(({ id }) => !records.action.has(id)),
  });
}
