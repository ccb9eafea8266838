import type { PhotoRef, Sighting } from '../../survey/sighting';
import type { AppContext } from '../app-context';
import { localIsoTime } from '../local-iso-time';

/**
 * Erases a photo for good: its tombstone and the sighting without it in one edit, then its key and bytes. Devices that merge the
 * tombstone erase theirs. Undo does not bring it back. False if the edit was not stored.
 */
export async function erasePhoto(context: AppContext, sighting: Sighting, { id, sha256 }: PhotoRef): Promise<boolean> {
  const photos = sighting.photos.filter((photo) => photo.id !== id);
  const erasedAt = localIsoTime(context.ports.now());
  const stored = await context.commit({
    note: { key: 'edit.photo-erased' },
    changes: [
      { op: 'put', record: { kind: 'erased-photo', id: sha256, erasedAt } },
      { op: 'put', record: { ...sighting, photos } },
    ],
  });
  if (stored) await context.ports.journals.of(context.opened().id)?.erasePhoto(id);
  return stored;
}
