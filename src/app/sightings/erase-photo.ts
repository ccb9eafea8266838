import type { Action } from '../../survey/action';
import type { PhotoRef, Sighting } from '../../survey/sighting';
import type { AppContext } from '../app-context';
import { localIsoTime } from '../../i18n/kazakhstan-time';

/**
 * Erases a photo for good: its tombstone and the record without it in one edit, then its key and bytes. Devices that merge the
 * tombstone erase theirs. Undo does not bring it back. False if the edit was not stored.
 */
export async function erasePhoto(
  context: AppContext,
  record: Sighting | Action,
  { id, sha256 }: PhotoRef,
): Promise<boolean> {
  const without =
    record.kind === 'action'
      ? { ...record, photos: record.photos.filter((photo) => photo.id !== id) }
      : { ...record, photos: record.photos.filter((photo) => photo.id !== id) };
  const erasedAt = localIsoTime(context.ports.now());
  const stored = await context.commit({
    note: { key: 'edit.photo-erased' },
    changes: [
      { op: 'put', record: { kind: 'erased-photo', id: sha256, erasedAt } },
      { op: 'put', record: without },
    ],
  });
  if (stored) await context.ports.journals.of(context.opened().id)?.erasePhoto(id);
  return stored;
}
