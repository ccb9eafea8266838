import { isObject } from '../../journal/read-json';
import type { KeptDraft } from '../ports/draft-store';
import type { Records } from '../records';
import { emptyDraft, type SightingDraft } from './sighting-draft';

/** A draft as the store keeps it: everything but the bytes of its photos, which lie beside those of the records. */
export function toKeptDraft({ photos, ...draft }: SightingDraft): KeptDraft {
  return { id: draft.id, content: { is: 'sighting', ...draft, photos: photos.map(({ ref }) => ({ ref })) } };
}

/** The draft of a sighting; undefined for drafts of anything else. What an older version did not keep is as in an empty one. */
export function fromKeptDraft({ id, content }: KeptDraft): SightingDraft | undefined {
  if (!isObject(content) || content['is'] !== 'sighting' || typeof content['seenAt'] !== 'string') return undefined;
  const { is: _is, ...kept } = content;
  return { ...emptyDraft(id, content['seenAt']), ...kept, id, followsGps: false };
}

/** Photos of a draft that go with it: those that the record it changes does not hold. */
export function photosGoingWith({ id, photos, droppedPhotoIds }: SightingDraft, records: Records): readonly string[] {
  const held = new Set(records.sighting.get(id)?.photos.map((photo) => photo.id));
  return [...photos.map(({ ref }) => ref.id), ...droppedPhotoIds].filter((photoId) => !held.has(photoId));
}
