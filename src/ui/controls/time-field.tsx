import { useState } from 'react';
import { localIsoTime } from '../../i18n/kazakhstan-time';
import { useWords } from '../words-provider';
import { ClockField } from './clock-field';
import { DateField } from './date-field';
import classes from './time-field.module.css';

interface TimeFieldProps {
  readonly label: string;
  /** ISO 8601 with offset; absent: not said. */
  readonly value: string | undefined;
  readonly error?: string | undefined;
  /** Told undefined once the day or the time is emptied; a day without a time is not told. */
  readonly onChange: (isoTime: string | undefined) => void;
}

/** A day and time at the fixed offset of Kazakhstan. */
export function TimeField({ label, value, error, onChange }: TimeFieldProps) {
  const { t } = useWords();
  const said = value === undefined ? ['', ''] : localIsoTime(new Date(value)).slice(0, 16).split('T');
  const [typed, setTyped] = useState<{
    readonly of: string | undefined;
    readonly day: string;
    readonly time: string;
  }>();
  const { day, time } = typed?.of === value && typed ? typed : { day: said[0] ?? '', time: said[1] ?? '' };
  const take = (next: { readonly day: string; readonly time: string }) => {
    const isWhole = next.day !== '' && next.time !== '';
    setTyped(isWhole ? undefined : { ...next, of: undefined });
    if (isWhole) onChange(`${next.day}T${next.time}:00+05:00`);
    else if (value !== undefined) onChange(undefined);
  };
  return (
    <div className={classes.pair}>
      <DateField label={label} value={day} error={error} onChange={(next) => take({ day: next, time })} />
      <ClockField
        label={t('dates.time-of', { label })}
        value={time}
        error={day !== '' && time === '' ? t('dates.time-unread') : undefined}
        onChange={(next) => take({ day, time: next })}
      />
    </div>
  );
}
