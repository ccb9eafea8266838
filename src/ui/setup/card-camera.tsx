import { Modal } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { IssueCode } from '../../i18n/message';
import { codeDetector } from './code-detector';
import { IssueList } from '../controls/issue-list';
import { useWords } from '../words-provider';
import classes from './setup.module.css';
import { useOngoing } from './use-ongoing';

/** How often the picture is looked at, ms. */
const lookEveryMs = 150;

interface CardCameraProps {
  readonly onCode: (text: string) => void;
  readonly onClose: () => void;
}

/** The camera's picture, until a code is read off it. Nothing of it is kept. */
export function CardCamera({ onCode, onClose }: CardCameraProps) {
  const { t } = useWords();
  const [video, setVideo] = useState<HTMLVideoElement | null>(null);
  const [fault, setFault] = useState<IssueCode>();
  const read = useRef(onCode);
  useOngoing('capture', true);
  useEffect(() => {
    const stop = new AbortController();
    if (video) void readCodes(video, stop.signal, (text) => read.current(text)).catch(() => undefined);
    return () => stop.abort();

    async function readCodes(shown: HTMLVideoElement, signal: AbortSignal, onText: (text: string) => void) {
      const stream = await openCamera();
      if (typeof stream === 'string') return setFault(stream);
      signal.addEventListener('abort', () => stream.getTracks().forEach((track) => track.stop()));
      if (signal.aborted) return stream.getTracks().forEach((track) => track.stop());
      shown.srcObject = stream;
      await shown.play();
      const text = await firstCode(shown, signal);
      if (text !== undefined) onText(text);
    }
  }, [video]);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('exchange.card-camera')}
      closeButtonProps={{ size: 48, 'aria-label': t('app.close') }}
    >
      <div className={classes.group}>
        {fault ? (
          <IssueList issues={[{ code: fault, severity: 'error' }]} />
        ) : (
          <>
            <p className={classes.note}>{t('exchange.card-aim')}</p>
            <video ref={setVideo} className={classes.camera} muted playsInline aria-label={t('exchange.card-camera')} />
          </>
        )}
      </div>
    </Modal>
  );
}

/** The camera that looks away from the person, or why there is none. */
async function openCamera(): Promise<MediaStream | IssueCode> {
  // Pages that were not loaded over a secure connection have no cameras.
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (!devices) return 'exchange-camera-missing';
  try {
    return await devices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } });
  } catch (error) {
    const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
    return isRefused ? 'exchange-camera-refused' : 'exchange-camera-missing';
  }
}

async function firstCode(video: HTMLVideoElement, signal: AbortSignal): Promise<string | undefined> {
  const detector = await codeDetector();
  while (!signal.aborted) {
    const [code] = video.videoWidth > 0 ? await detector.detect(video) : [];
    if (code) return code.rawValue;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
  return undefined;
}
