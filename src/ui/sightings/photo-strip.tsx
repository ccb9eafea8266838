import { CloseButton } from '@mantine/core';
import type { DraftPhoto } from '../../app/sightings/sighting-draft';
import { useWords } from '../words-provider';
import { PhotoImage } from './photo-image';
import classes from './sightings.module.css';

interface PhotoStripProps {
  readonly photos: readonly DraftPhoto[];
  readonly onRemove?: (id: string) => void;
}

/** Photos side by side; each with a button that takes it out where that is offered. */
export function PhotoStrip({ photos, onRemove }: PhotoStripProps) {
  const { t } = useWords();
  if (photos.length === 0) return null;
  return (
    <ul className={classes.photos}>
      {photos.map((photo) => (
        <li key={photo.ref.id}>
          <PhotoImage photo={photo} />
          {onRemove && (
            <CloseButton
              className={classes.remove}
              variant="filled"
              size={48}
              aria-label={t('sightings.remove-photo', { name: photo.ref.name })}
              onClick={() => onRemove(photo.ref.id)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
