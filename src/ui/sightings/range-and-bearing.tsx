import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { sightedPlace, usualSightingErrors } from '../../geo/range-and-bearing';
import type { PositionFix } from '../../survey/sighting';
import { useAppState } from '../app-provider';
import { useCoordinates } from '../controls/use-coordinates';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import classes from './recording.module.css';

/** A find seen from afar: range and true bearing from the device, or from the cross-hair where there is no fix. */
export function RangeAndBearing({ onTake }: { readonly onTake: (position: PositionFix) => void }) {
  const { t, q } = useWords();
  const coordinates = useCoordinates();
  const { map } = useMapTools();
  const average = useAppState((state) => state.fixAverage ?? state.fix);
  const [rangeM, setRange] = useState<number | string>('');
  const [bearingDeg, setBearing] = useState<number | string>('');
  const center = map?.center();
  const from = average ?? (center && { place: center, accuracyM: 0 });
  const isTyped = typeof rangeM === 'number' && typeof bearingDeg === 'number' && rangeM > 0;
  const sighted = isTyped && from ? sightedPlace(from, rangeM, bearingDeg) : undefined;
  const accuracy = (lengthM: number) => t('status.accuracy', { accuracy: q.metres(lengthM) });
  return (
    <div className={classes.ways}>
      {from && (
        <p className={classes.words}>
          {average
            ? t('recording.range-from', { place: coordinates(from.place), accuracy: accuracy(from.accuracyM) })
            : t('recording.range-from-cross-hair', { place: coordinates(from.place) })}
        </p>
      )}
      <NumberInput
        size="lg"
        min={0}
        max={50_000}
        allowNegative={false}
        data-autofocus
        label={t('recording.range')}
        value={rangeM}
        onChange={setRange}
      />
      <NumberInput
        size="lg"
        min={0}
        max={360}
        label={t('recording.bearing')}
        value={bearingDeg}
        onChange={setBearing}
      />
      <p className={classes.words} aria-live="polite">
        {sighted &&
          t('recording.range-errors', {
            bearing: q.degrees(usualSightingErrors.bearingDeg),
            range: q.percent(usualSightingErrors.rangeShare * 100),
            accuracy: accuracy(sighted.accuracyM),
          })}
      </p>
      <Button fullWidth disabled={!sighted} onClick={() => sighted && onTake({ ...sighted, by: 'range-and-bearing' })}>
        {t('recording.take-place')}
      </Button>
    </div>
  );
}
