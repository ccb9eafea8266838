import { isObject } from '../../journal/read-json';
import type { Action } from '../../survey/action';
import type { KeptDraft } from '../ports/draft-store';
import type { Records } from '../records';
import { type ActionDraft, emptyAction } from './action-draft';

/** A draft of an action as the store keeps it: the bytes of its photos lie beside those of the records. */
export function toKeptAction({ photos, ...draft }: ActionDraft): KeptDraft {
  const refs = photos.map(({ photo: { ref }, taken }) => ({ photo: { ref }, taken }));
  return { id: draft.id, content: { is: 'action', ...draft, photos: refs } };
}

/** The draft of an action; undefined for drafts of anything else. */
export function fromKeptAction({ id, content }: KeptDraft): ActionDraft | undefined {
  if (!isObject(content) || content['is'] !== 'action') return undefined;
  const { is: _is, ...kept } = content;
  const { at, sightingId } = kept;
  if (typeof at !== 'string' || typeof sightingId !== 'string') return undefined;
  return { ...emptyAction({ id, sightingId, at }), ...kept, id };
}

/** Photos of a draft that go with it: those that neither its record nor the one it corrects holds. */
export function actionPhotosGoingWith(
  { id, corrects, photos, droppedPhotoIds }: ActionDraft,
  { action: actions }: Records,
): readonly string[] {
  const holders: readonly (Action | undefined)[] = [actions.get(id), actions.get(corrects ?? '')];
  const held = new Set(holders.flatMap((action) => action?.photos.map((photo) => photo.id) ?? []));
  return [...photos.map(({ photo }) => photo.ref.id), ...droppedPhotoIds].filter((photoId) => !held.has(photoId));
}
