import { smallPhotoId } from '../../survey/small-photo';
import type { PhotoRef, Sighting } from '../../survey/sighting';
import type { AppContext } from '../app-context';
import { sharePhoto } from '../photos/share-photo';
import type { SharedHow } from '../photos/shared-photo';
import { erasePhoto } from './erase-photo';

/** Showing, sharing and erasing the photos of kept sightings. */
export function sightingPhotoActions(context: AppContext) {
  return {
    /** The copy of a photo for lists, else the photo itself. */
    async smallPhoto(id: string): Promise<Blob | undefined> {
      const opened = context.opened();
      return (await opened.photo(smallPhotoId(id))) ?? opened.photo(id);
    },

    sharePhoto: (photo: PhotoRef, how: SharedHow) => sharePhoto(context, photo, how),

    erasePhoto: (sighting: Sighting, photo: PhotoRef) => erasePhoto(context, sighting, photo),
  };
}
