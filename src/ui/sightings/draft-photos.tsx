import { CloseButton } from '@mantine/core';
import { Suspense, useState } from 'react';
import type { DraftPhoto } from '../../app/sightings/sighting-draft';
import type { PhotoWords } from '../../survey/sighting';
import { late } from '../controls/late';
import { useWords } from '../words-provider';
import { PhotoImage } from './photo-image';
import { PhotoMarks } from './photo-marks';
import notes from './recording.module.css';
import classes from './sightings.module.css';

const PhotoNotes = late(() => import('./photo-notes'), 'PhotoNotes');

interface DraftPhotosProps {
  readonly photos: readonly DraftPhoto[];
  readonly onAnnotate: (id: string, notes: PhotoWords) => void;
  readonly onRemove: (id: string) => void;
}

/** The photos of a draft: a tap opens one to draw on and name, a button takes it out again. */
export function DraftPhotos({ photos, onAnnotate, onRemove }: DraftPhotosProps) {
  const { t } = useWords();
  const [openId, setOpenId] = useState<string>();
  if (photos.length === 0) return null;
  const open = photos.find(({ ref }) => ref.id === openId);
  return (
    <>
      <ul className={classes.photos}>
        {photos.map((photo) => (
          <li key={photo.ref.id}>
            <button
              type="button"
              className={notes.notes}
              aria-label={t('recording.annotate', { name: photo.ref.name })}
              onClick={() => setOpenId(photo.ref.id)}
            >
              <span className={classes.marked}>
                <PhotoImage photo={photo} size="small" />
                <PhotoMarks marks={photo.ref.marks ?? []} />
              </span>
              {photo.ref.caption}
            </button>
            <CloseButton
              className={classes.remove}
              variant="filled"
              size={48}
              aria-label={t('sightings.remove-photo', { name: photo.ref.name })}
              onClick={() => onRemove(photo.ref.id)}
            />
          </li>
        ))}
      </ul>
      {open && (
        <Suspense>
          <PhotoNotes
            photo={open}
            onAnnotate={(notes) => onAnnotate(open.ref.id, notes)}
            onClose={() => setOpenId(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
