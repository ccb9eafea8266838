import { Button } from '@mantine/core';
import { IconCompass, IconDrone, IconKeyboard, IconPhotoPin } from '@tabler/icons-react';
import { useState } from 'react';
import type { SightingDraft } from '../../app/sightings/sighting-draft';
import type { PositionFix } from '../../survey/sighting';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import { DronePhotoPlace } from './drone-photo-place';
import { RangeAndBearing } from './range-and-bearing';
import classes from './recording.module.css';
import { TypedPlace } from './typed-place';

interface OtherPositionsProps {
  readonly draft: SightingDraft;
  readonly onDone: () => void;
}

/** Ways to a position besides the device and the cross-hair. */
export function OtherPositions({ draft, onDone }: OtherPositionsProps) {
  const app = useApp();
  const { t } = useWords();
  const [way, setWay] = useState<'typed' | 'range' | 'drone'>();
  const take = (position: PositionFix) => {
    app.sightings.place(position);
    onDone();
  };
  if (way === 'typed') return <TypedPlace onTake={take} />;
  if (way === 'range') return <RangeAndBearing onTake={take} />;
  if (way === 'drone') return <DronePhotoPlace onTake={take} />;
  const placed = draft.photos.filter(({ ref }) => ref.place !== undefined);
  return (
    <div className={classes.ways}>
      <Button variant="default" leftSection={<IconKeyboard aria-hidden />} onClick={() => setWay('typed')}>
        {t('recording.way-typed')}
      </Button>
      <Button variant="default" leftSection={<IconCompass aria-hidden />} onClick={() => setWay('range')}>
        {t('recording.way-range')}
      </Button>
      <Button variant="default" leftSection={<IconDrone aria-hidden />} onClick={() => setWay('drone')}>
        {t('recording.way-drone')}
      </Button>
      {placed.map(({ ref: { id, name, place } }) => (
        <Button
          key={id}
          variant="default"
          leftSection={<IconPhotoPin aria-hidden />}
          onClick={() => place && take({ place, by: 'photo' })}
        >
          {t('recording.way-photo', { name })}
        </Button>
      ))}
    </div>
  );
}
