import { CloseButton } from '@mantine/core';
import type { DraftPhoto } from '../../app/sightings/sighting-draft';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import { PhotoImage } from './photo-image';
import classes from './sightings.module.css';

/** The photos of a draft, each with a button that takes it out again. */
export function DraftPhotos({ photos }: { readonly photos: readonly DraftPhoto[] }) {
  const app = useApp();
  const { t } = useWords();
  if (photos.length === 0) return null;
  return (
    <ul className={classes.photos}>
      {photos.map((photo) => (
        <li key={photo.ref.id}>
          <PhotoImage photo={photo} />
          <CloseButton
            className={classes.remove}
            variant="filled"
            size={44}
            aria-label={t('sightings.remove-photo', { name: photo.ref.name })}
            onClick={() => app.sightings.removePhoto(photo.ref.id)}
          />
        </li>
      ))}
    </ul>
  );
}
