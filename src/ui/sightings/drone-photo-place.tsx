import { Button, NumberInput } from '@mantine/core';
import { type MouseEvent, useEffect, useState } from 'react';
import { dronePhoto } from '../../app/photos/drone-photo';
import { type PixelPlace, pixelPlace } from '../../coverage/pixel-place';
import { readPhoto } from '../../formats/photos/read-photo';
import { blobSource } from '../../formats/file-source';
import type { SurveyPhoto } from '../../formats/photos/survey-photo';
import type { LngLat } from '../../geo/lng-lat';
import type { PhotoPoint } from '../../survey/photo-mark';
import type { PositionFix } from '../../survey/sighting';
import { useApp } from '../app-provider';
import { PickFiles } from '../controls/pick-files';
import { useWords } from '../words-provider';
import classes from './recording.module.css';

/** The ground under a tap on a drone photo: where the camera was, how high, how it looked. */
export function DronePhotoPlace({ onTake }: { readonly onTake: (position: PositionFix) => void }) {
  const app = useApp();
  const { t } = useWords();
  const [ground, setGround] = useState<{ readonly at?: (place: LngLat) => number | undefined }>({});
  const [file, setFile] = useState<File>();
  const [photo, setPhoto] = useState<SurveyPhoto>();
  const [heightM, setHeight] = useState<number | string>('');
  const [point, setPoint] = useState<PhotoPoint>();
  const [address, setAddress] = useState<string>();
  useEffect(() => () => (address === undefined ? undefined : URL.revokeObjectURL(address)), [address]);
  const pick = async (picked: File | undefined) => {
    if (!picked) return;
    const { value } = await readPhoto(blobSource(picked.name, picked));
    setFile(picked);
    setAddress(URL.createObjectURL(picked));
    setPhoto(value ?? { gimbal: {}, flight: {} });
    setHeight(value?.heightAboveStartM ?? '');
    setPoint(undefined);
    const at = value?.place && (await app.ground.over(value.place));
    setGround(at ? { at } : {});
  };
  if (!photo || address === undefined) {
    return (
      <PickFiles label={t('recording.drone-pick')} accept="image/jpeg" onFiles={([picked]) => void pick(picked)} />
    );
  }
  const drone = dronePhoto(photo);
  const found =
    point && 'lens' in drone && typeof heightM === 'number'
      ? pixelPlace(drone.lens, { ...drone.pose, heightM }, { point, ...(ground.at && { groundM: ground.at }) })
      : undefined;
  return (
    <div className={classes.ways}>
      <p className={classes.words} data-wrong={'lacks' in drone || undefined}>
        {'lacks' in drone
          ? t('recording.drone-lacks', { what: drone.lacks.map((what) => t(`recording.drone-${what}`)).join(', ') })
          : t('recording.drone-tap')}
      </p>
      <PointedPhoto address={address} name={file?.name ?? ''} point={point} onPoint={setPoint} />
      <NumberInput size="lg" min={0} label={t('recording.drone-height')} value={heightM} onChange={setHeight} />
      {found && <FoundWords found={found} isFlat={!ground.at} />}
      <Button
        fullWidth
        disabled={!found || 'reason' in found}
        onClick={() => {
          if (!found || 'reason' in found) return;
          const { ellipse, accuracyM } = found;
          onTake({ place: found.place, by: 'drone-photo', accuracyM, ellipse });
        }}
      >
        {t('recording.take-place')}
      </Button>
    </div>
  );
}

interface PointedPhotoProps {
  readonly address: string;
  readonly name: string;
  readonly point: PhotoPoint | undefined;
  readonly onPoint: (point: PhotoPoint) => void;
}

/** A photo that is tapped, with a mark where it was. */
function PointedPhoto({ address, name, point, onPoint }: PointedPhotoProps) {
  return (
    <button type="button" className={classes.pointed} onClick={(event) => onPoint(pointOf(event))}>
      <img src={address} alt={name} />
      {point && (
        <span
          className={classes.target}
          data-target
          style={{ left: `${point[0] * 100}%`, top: `${point[1] * 100}%` }}
        />
      )}
    </button>
  );
}

function FoundWords({ found, isFlat }: { readonly found: PixelPlace; readonly isFlat: boolean }) {
  const { t, q } = useWords();
  const isPlaced = 'place' in found;
  return (
    <p className={classes.words} data-wrong={!isPlaced || undefined} aria-live="polite">
      {isPlaced
        ? t(isFlat ? 'recording.drone-ellipse' : 'recording.drone-ellipse-terrain', {
            major: q.metres(found.ellipse.majorM),
            minor: q.metres(found.ellipse.minorM),
            bearing: q.degrees(found.ellipse.majorDeg),
          })
        : t(`recording.${found.reason}`)}
    </p>
  );
}

/** Where in the picture a tap fell. */
function pointOf({ currentTarget, clientX, clientY }: MouseEvent): PhotoPoint {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return [(clientX - left) / width, (clientY - top) / height];
}
