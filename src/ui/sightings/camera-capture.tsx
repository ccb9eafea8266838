import { Button, Modal } from '@mantine/core';
import { IconCamera, IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useOngoing } from '../setup/use-ongoing';
import { useWords } from '../words-provider';
import classes from './recording.module.css';

interface CameraCaptureProps {
  readonly onPhoto: (file: File) => Promise<void>;
  readonly onClose: () => void;
}

/** Why there is no picture. */
type CameraFailure = 'denied' | 'absent' | 'busy';

/** The camera in the page: the page stays alive, and one photo follows another. */
export function CameraCapture({ onPhoto, onClose }: CameraCaptureProps) {
  const { t } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const [failure, setFailure] = useState<CameraFailure>();
  const [isReady, setReady] = useState(false);
  const [count, setCount] = useState(0);
  useOngoing('capture', true);
  useEffect(() => openCamera((stream) => show(video.current, stream), setFailure), []);
  const shoot = async () => {
    const file = video.current && (await stillOf(video.current));
    if (!file) return;
    await onPhoto(file);
    setCount((before) => before + 1);
  };
  return (
    <Modal
      opened
      fullScreen
      title={t('recording.camera-title')}
      onClose={onClose}
      closeButtonProps={{ size: 48, 'aria-label': t('app.close') }}
      classNames={{ body: classes.camera ?? '' }}
    >
      {failure ? (
        <p className={classes.words} data-wrong role="alert">
          {t(`recording.camera-${failure}`)}
        </p>
      ) : (
        <video
          ref={video}
          className={classes.video}
          muted
          playsInline
          onLoadedData={() => setReady(true)}
          aria-label={t('recording.camera-title')}
        />
      )}
      <div className={classes.shutter}>
        {!failure && (
          <Button
            size="xl"
            radius="xl"
            leftSection={<IconCamera aria-hidden />}
            disabled={!isReady}
            onClick={() => void shoot()}
          >
            {t('recording.shutter')}
          </Button>
        )}
        <Button size="xl" radius="xl" variant="default" leftSection={<IconCheck aria-hidden />} onClick={onClose}>
          {t('recording.done')}
        </Button>
        <p aria-live="polite">{count > 0 && t('recording.photos-taken', { count })}</p>
      </div>
    </Modal>
  );
}

/** Opens the camera that looks away from the person; returns what closes it. */
function openCamera(onStream: (stream: MediaStream) => void, onFailure: (failure: CameraFailure) => void): () => void {
  let isWanted = true;
  let opened: MediaStream | undefined;
  const ask = async () => {
    if (!('mediaDevices' in navigator)) return onFailure('absent');
    try {
      const video = { facingMode: 'environment', width: { ideal: 4096 }, height: { ideal: 3072 } };
      opened = await navigator.mediaDevices.getUserMedia({ video, audio: false });
      if (isWanted) onStream(opened);
      else stop(opened);
    } catch (reason) {
      onFailure(failureOf(reason));
    }
  };
  void ask();
  return () => {
    isWanted = false;
    stop(opened);
  };
}

function stop(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

function failureOf(reason: unknown): CameraFailure {
  const name = reason instanceof DOMException ? reason.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'absent' : 'busy';
}

function show(video: HTMLVideoElement | null, stream: MediaStream): void {
  if (!video) return;
  video.srcObject = stream;
  void video.play().catch(() => undefined);
}

async function stillOf(video: HTMLVideoElement): Promise<File | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.92));
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(/\D/g, '');
  return blob ? new File([blob], `${stamp}.jpg`, { type: 'image/jpeg' }) : undefined;
}
