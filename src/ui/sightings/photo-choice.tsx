import { Button } from '@mantine/core';
import { IconCamera, IconPhotoPlus } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { PhotoOrigin } from '../../app/photos/take-photos';
import type { DraftPhoto } from '../../app/sightings/sighting-draft';
import type { PhotoWords } from '../../survey/sighting';
import { late } from '../controls/late';
import { PickFiles } from '../controls/pick-files';
import { useWords } from '../words-provider';
import { DraftPhotos } from './draft-photos';
import classes from './sightings.module.css';

const CameraCapture = late(() => import('./camera-capture'), 'CameraCapture');

interface PhotoChoiceProps {
  /** What the photos show, where a form has several kinds of them. */
  readonly title?: string;
  readonly photos: readonly DraftPhoto[];
  /** Waits until the draft is on the disk: a camera may end the page. */
  readonly keepDraft: () => Promise<unknown>;
  readonly onPhotos: (files: readonly File[], origin: PhotoOrigin) => Promise<void>;
  readonly onAnnotate: (id: string, notes: PhotoWords) => void;
  readonly onRemove: (id: string) => void;
}

/** Photos of a draft: taken in the page, which stays alive, or by the system's camera and gallery. */
export function PhotoChoice({ title, photos, keepDraft, onPhotos, onAnnotate, onRemove }: PhotoChoiceProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={classes.stack} aria-label={title}>
      {title !== undefined && <h3 className={classes.heading}>{title}</h3>}
      <DraftPhotos photos={photos} onAnnotate={onAnnotate} onRemove={onRemove} />
      <div className={classes.pair}>
        <Button
          fullWidth
          variant="default"
          leftSection={<IconCamera aria-hidden />}
          onClick={() => void keepDraft().then(() => setOpen(true))}
        >
          {t('recording.take-photo')}
        </Button>
        <PickFiles
          label={t('sightings.add-photo')}
          icon={<IconPhotoPlus aria-hidden />}
          accept="image/*"
          before={keepDraft}
          onFiles={(files) => void onPhotos(files, {})}
        />
      </div>
      {isOpen && (
        <Suspense>
          <CameraCapture onPhoto={(file) => onPhotos([file], { isLive: true })} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </section>
  );
}
