import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { readCoordinates } from '../../geo/coordinates/read-coordinates';
import { writeDecimal } from '../../geo/coordinates/write-decimal';
import type { PositionFix } from '../../survey/sighting';
import { useWords } from '../words-provider';
import classes from './recording.module.css';

/** Coordinates typed in any notation, and how they were understood. */
export function TypedPlace({ onTake }: { readonly onTake: (position: PositionFix) => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const reading = readCoordinates(text);
  const isRead = 'place' in reading;
  const words =
    text === ''
      ? undefined
      : isRead
        ? t('recording.understood-as', {
            format: t(`coordinates.${reading.format}`),
            place: writeDecimal(reading.place),
          })
        : t(`issue.coordinates-${reading.reason}`, { example: '43.6, 73.76' });
  return (
    <form
      className={classes.ways}
      onSubmit={(event) => {
        event.preventDefault();
        if (isRead) onTake({ place: reading.place, by: 'typed' });
      }}
    >
      <TextInput
        size="lg"
        autoComplete="off"
        data-autofocus
        label={t('recording.typed-label')}
        description={t('recording.typed-hint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className={classes.words} data-wrong={(text !== '' && !isRead) || undefined} aria-live="polite">
        {words}
      </p>
      <Button type="submit" fullWidth disabled={!isRead}>
        {t('recording.take-place')}
      </Button>
    </form>
  );
}
