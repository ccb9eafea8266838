import { readTypedTime } from '../../i18n/typed-day';
import { useWords } from '../words-provider';
import { TypedField } from './typed-field';

interface ClockFieldProps {
  readonly label: string;
  /** `09:30`; '' for none. */
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (time: string) => void;
}

/** Hours and minutes of a day of 24 hours, whatever the browser's language. */
export function ClockField({ label, value, error, onChange }: ClockFieldProps) {
  const { t } = useWords();
  return (
    <TypedField
      label={label}
      value={value}
      write={(time) => time}
      placeholder="09:30"
      read={readTypedTime}
      errorOf={() => t('dates.time-unread')}
      error={error}
      onChange={onChange}
    />
  );
}
