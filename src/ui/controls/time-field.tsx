import { TextInput } from '@mantine/core';
import { localIsoTime } from '../../i18n/kazakhstan-time';

interface TimeFieldProps {
  readonly label: string;
  /** ISO 8601 with offset. */
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (isoTime: string) => void;
}

/** A day and time at the fixed offset of Kazakhstan. An emptied field keeps the time that it had. */
export function TimeField({ label, value, error, onChange }: TimeFieldProps) {
  return (
    <TextInput
      type="datetime-local"
      label={label}
      error={error}
      value={localIsoTime(new Date(value)).slice(0, 16)}
      onChange={({ currentTarget }) => currentTarget.value !== '' && onChange(`${currentTarget.value}:00+05:00`)}
    />
  );
}
