import { Button } from '@mantine/core';
import { IconCamera, IconPhotoPlus } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { SightingDraft } from '../../app/sightings/sighting-draft';
import { useApp } from '../app-provider';
import { late } from '../controls/late';
import { PickFiles } from '../controls/pick-files';
import { useWords } from '../words-provider';
import { DraftPhotos } from './draft-photos';
import classes from './sightings.module.css';

const CameraCapture = late(() => import('./camera-capture'), 'CameraCapture');

/** Photos of a draft: taken in the page, which stays alive, or by the system's camera and gallery. */
export function PhotoChoice({ draft }: { readonly draft: SightingDraft }) {
  const app = useApp();
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <DraftPhotos photos={draft.photos} />
      <div className={classes.pair}>
        <Button
          fullWidth
          variant="default"
          leftSection={<IconCamera aria-hidden />}
          onClick={() => void app.sightings.keepDraft().then(() => setOpen(true))}
        >
          {t('recording.take-photo')}
        </Button>
        <PickFiles
          label={t('sightings.add-photo')}
          icon={<IconPhotoPlus aria-hidden />}
          accept="image/*"
          before={() => app.sightings.keepDraft()}
          onFiles={(files) => void app.sightings.addPhotos(files)}
        />
      </div>
      {isOpen && (
        <Suspense>
          <CameraCapture
            onPhoto={(file) => app.sightings.addPhotos([file], { isLive: true })}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
