import { Button, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type PointerEvent, useState } from 'react';
import type { DraftPhoto } from '../../app/sightings/sighting-draft';
import type { PhotoMark, PhotoPoint } from '../../survey/photo-mark';
import type { PhotoWords } from '../../survey/sighting';
import { useWords } from '../words-provider';
import { PhotoImage } from './photo-image';
import { PhotoMarks } from './photo-marks';
import classes from './recording.module.css';

const shapes = ['arrow', 'circle', 'line'] as const satisfies readonly PhotoMark['shape'][];

interface PhotoNotesProps {
  readonly photo: DraftPhoto;
  readonly onAnnotate: (notes: PhotoWords) => void;
  readonly onClose: () => void;
}

/** Drawing over a photo and naming it: arrows, circles and lines lie over it, its bytes stay as they are. */
export function PhotoNotes({ photo, onAnnotate, onClose }: PhotoNotesProps) {
  const { t } = useWords();
  const { ref } = photo;
  const [shape, setShape] = useState<PhotoMark['shape']>('arrow');
  const marks = ref.marks ?? [];
  return (
    <Modal
      opened
      fullScreen
      title={ref.name}
      onClose={onClose}
      closeButtonProps={{ size: 48, 'aria-label': t('app.close') }}
    >
      <div className={classes.ways}>
        <div className={classes.row}>
          <div className={classes.wide}>
            <SegmentedControl
              fullWidth
              size="lg"
              aria-label={t('recording.annotate', { name: ref.name })}
              data={shapes.map((one) => ({ value: one, label: t(`recording.mark-${one}`) }))}
              value={shape}
              onChange={setShape}
            />
          </div>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp aria-hidden />}
            disabled={marks.length === 0}
            onClick={() => onAnnotate({ marks: marks.slice(0, -1) })}
          >
            {t('app.undo')}
          </Button>
        </div>
        <MarkCanvas photo={photo} shape={shape} onDrawn={(mark) => onAnnotate({ marks: [...marks, mark] })} />
        <p className={classes.words}>{t('recording.original-whole')}</p>
        <div className={classes.row}>
          <TextInput
            className={classes.wide ?? ''}
            size="lg"
            autoComplete="off"
            maxLength={500}
            label={t('recording.caption')}
            value={ref.caption ?? ''}
            onChange={({ currentTarget: { value } }) => onAnnotate({ caption: value })}
          />
          <Button size="lg" onClick={onClose}>
            {t('recording.done')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

interface MarkCanvasProps {
  readonly photo: DraftPhoto;
  readonly shape: PhotoMark['shape'];
  readonly onDrawn: (mark: PhotoMark) => void;
}

/** The photo with its marks, over which a finger draws one more. */
function MarkCanvas({ photo, shape, onDrawn }: MarkCanvasProps) {
  const [drawn, setDrawn] = useState<PhotoMark>();
  const marks = photo.ref.marks ?? [];
  const end = () => {
    if (drawn && isLong(drawn)) onDrawn(drawn);
    setDrawn(undefined);
  };
  return (
    <div
      className={classes.canvas}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrawn(begun(shape, pointOf(event)));
      }}
      onPointerMove={(event) => drawn && setDrawn(grown(drawn, pointOf(event)))}
      onPointerUp={end}
      onPointerCancel={() => setDrawn(undefined)}
    >
      <PhotoImage photo={photo} />
      <PhotoMarks marks={drawn ? [...marks, drawn] : marks} />
    </div>
  );
}

/** A tap that did not move draws nothing, as a share of the picture. */
const leastLength = 0.02;
const mostLinePoints = 400;

function begun(shape: PhotoMark['shape'], from: PhotoPoint): PhotoMark {
  return shape === 'line' ? { shape, points: [from] } : { shape, from, to: from };
}

function grown(mark: PhotoMark, to: PhotoPoint): PhotoMark {
  if (mark.shape !== 'line') return { ...mark, to };
  return mark.points.length < mostLinePoints ? { ...mark, points: [...mark.points, to] } : mark;
}

function isLong(mark: PhotoMark): boolean {
  const [from, to] = mark.shape === 'line' ? [mark.points[0], mark.points.at(-1)] : [mark.from, mark.to];
  return from !== undefined && to !== undefined && Math.hypot(to[0] - from[0], to[1] - from[1]) > leastLength;
}

function pointOf({ currentTarget, clientX, clientY }: PointerEvent): PhotoPoint {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const share = (at: number, size: number) => Math.round(Math.min(1, Math.max(0, at / size)) * 1e4) / 1e4;
  return [share(clientX - left, width), share(clientY - top, height)];
}
