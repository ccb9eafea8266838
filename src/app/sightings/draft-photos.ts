import type { PhotoWords } from '../../survey/sighting';
import type { AppContext } from '../app-context';
import { type PhotoOrigin, takePhotos } from '../photos/take-photos';
import type { DraftPhoto, UnkeptPhoto } from './sighting-draft';

/** The part of a draft that its photos are. */
interface PhotoHolder<Held> {
  readonly id: string;
  readonly photos: readonly Held[];
  readonly droppedPhotoIds: readonly string[];
}

/** How a kind of draft holds a photo: alone or with more about it. */
interface Holding<Held> {
  inHand(): PhotoHolder<Held> | undefined;
  change(change: Partial<Pick<PhotoHolder<Held>, 'photos' | 'droppedPhotoIds'>>): void;
  photoOf(held: Held): DraftPhoto;
  withPhoto(held: Held, photo: DraftPhoto): Held;
}

/** Adding photos to the draft in hand, drawing over them, and taking them out again. */
export function draftPhotos<Held>(context: AppContext, { inHand, change, photoOf, withPhoto }: Holding<Held>) {
  return {
    /** Adds photos from the camera or gallery; each that cannot be taken is said by name. */
    add(files: readonly File[], origin: PhotoOrigin, hold: (photo: UnkeptPhoto) => Held): Promise<void> {
      const { id } = inHand() ?? {};
      const onPhoto = (photo: UnkeptPhoto) => {
        const now = inHand();
        if (now && now.id === id) change({ photos: [...now.photos, hold(photo)] });
      };
      return takePhotos(context, files, { ...origin, onPhoto });
    },

    /** Changes what is written or drawn over a photo. */
    annotate(id: string, notes: PhotoWords): void {
      const photos = inHand()?.photos ?? [];
      change({
        photos: photos.map((held) => {
          const photo = photoOf(held);
          return photo.ref.id === id ? withPhoto(held, { ...photo, ref: { ...photo.ref, ...notes } }) : held;
        }),
      });
    },

    remove(id: string): void {
      const { photos = [], droppedPhotoIds = [] } = inHand() ?? {};
      change({
        photos: photos.filter((held) => photoOf(held).ref.id !== id),
        droppedPhotoIds: [...droppedPhotoIds, id],
      });
    },
  };
}
