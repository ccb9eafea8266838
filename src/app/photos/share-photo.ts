import type { PhotoRef } from '../../survey/sighting';
import type { SharedHow } from './shared-photo';
import type { AppContext } from '../app-context';

/** Hands on a copy of a photo; without position, time and camera unless they are asked for. */
export async function sharePhoto(context: AppContext, photo: PhotoRef, how: SharedHow): Promise<void> {
  const { files, images } = context.ports;
  const original = await context.opened().photo(photo.id);
  const { sharedPhoto } = await import('./shared-photo');
  const copy = original && (await sharedPhoto(photo, original, { images, ...how }));
  if (!copy) return context.tell([{ code: 'photo-damaged', severity: 'error', values: { file: photo.name } }]);
  if (files.canShare(copy)) return void (await files.share(copy));
  await files.save(copy);
  context.tellDone('app.file-saved', { file: copy.name });
}
