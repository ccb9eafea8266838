import { Button } from '@mantine/core';
import { IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { PhotoRef } from '../../survey/sighting';
import { useWords } from '../words-provider';
import { PhotoImage } from './photo-image';
import { PhotoMarks } from './photo-marks';
import { PhotoSharing } from './photo-sharing';
import notes from './recording.module.css';
import classes from './sightings.module.css';

interface KeptPhotoProps {
  readonly photo: PhotoRef;
  readonly onErase: () => void;
}

/** A kept photo, and the way to erase it for good in two deliberate taps. */
export function KeptPhoto({ photo, onErase }: KeptPhotoProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <figure className={classes.kept}>
      <div className={classes.marked}>
        <PhotoImage photo={{ ref: photo }} />
        <PhotoMarks marks={photo.marks ?? []} />
      </div>
      {photo.caption !== undefined && <figcaption>{photo.caption}</figcaption>}
      <details className={notes.more}>
        <summary>{t('recording.photo-more')}</summary>
        <PhotoSharing photo={photo} />
        {asking ? (
          <>
            <p className={classes.missing}>{t('sightings.erase-warning')}</p>
            <div className={classes.pair}>
              <Button color="red" onClick={onErase}>
                {t('sightings.erase-for-good')}
              </Button>
              <Button variant="default" onClick={() => setAsking(false)}>
                {t('app.cancel')}
              </Button>
            </div>
          </>
        ) : (
          <Button variant="subtle" leftSection={<IconPhotoOff aria-hidden />} onClick={() => setAsking(true)}>
            {t('sightings.erase-photo')}
          </Button>
        )}
      </details>
    </figure>
  );
}
