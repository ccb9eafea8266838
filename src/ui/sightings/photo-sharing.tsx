import { Button, Checkbox } from '@mantine/core';
import { IconShare } from '@tabler/icons-react';
import { useState } from 'react';
import type { PhotoRef } from '../../survey/sighting';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './recording.module.css';

/** A copy of a photo to hand on, without its headers unless the person asks for them; and what proves the original. */
export function PhotoSharing({ photo }: { readonly photo: PhotoRef }) {
  const app = useApp();
  const { t } = useWords();
  const [withPlace, setWithPlace] = useState(false);
  const [withMarks, setWithMarks] = useState(false);
  const hasMarks = (photo.marks ?? []).length > 0;
  return (
    <section className={classes.ways}>
      <p className={classes.words}>
        {t('recording.evidence')}: <code className={classes.hash}>{photo.sha256}</code>
      </p>
      {hasMarks && (
        <Checkbox
          size="lg"
          label={t('recording.share-with-marks')}
          checked={withMarks}
          onChange={(event) => setWithMarks(event.currentTarget.checked)}
        />
      )}
      {!withMarks && (
        <Checkbox
          size="lg"
          label={t('recording.share-with-place')}
          {...(!withPlace && { description: t('recording.share-without') })}
          checked={withPlace}
          onChange={(event) => setWithPlace(event.currentTarget.checked)}
        />
      )}
      <Button
        variant="default"
        leftSection={<IconShare aria-hidden />}
        onClick={() => void app.sightings.sharePhoto(photo, { withPlace: withPlace && !withMarks, withMarks })}
      >
        {t('recording.share-photo')}
      </Button>
    </section>
  );
}
