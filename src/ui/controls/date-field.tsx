import { ActionIcon } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { readTypedDay, typedDay } from '../../i18n/typed-day';
import { useWords } from '../words-provider';
import { MonthGrid } from './month-grid';
import { TypedField } from './typed-field';

interface DateFieldProps {
  readonly label: string;
  /** ISO date; '' for none. */
  readonly value: string;
  /** First and last day that are taken. */
  readonly min?: string;
  readonly max?: string;
  readonly error?: string | undefined;
  /** Told '' for an emptied field. */
  readonly onChange: (isoDay: string) => void;
}

const [firstOfAll, lastOfAll] = ['1900-01-01', '2199-12-31'];

/** A day, typed or taken from a calendar, in the language of the app whatever the browser's. */
export function DateField({ label, value, min = firstOfAll, max = lastOfAll, error, onChange }: DateFieldProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const isIn = (day: string) => day >= min && day <= max;
  return (
    <div>
      <TypedField
        label={label}
        value={value}
        write={typedDay}
        placeholder={t('dates.hint')}
        read={(text) => {
          const day = readTypedDay(text);
          return day !== undefined && isIn(day) ? day : undefined;
        }}
        errorOf={(text) =>
          readTypedDay(text) === undefined
            ? t('dates.unread')
            : t('dates.out-of-range', { from: typedDay(min), to: typedDay(max) })
        }
        error={error}
        end={
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('dates.calendar', { label })}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <IconCalendar aria-hidden />
          </ActionIcon>
        }
        onChange={onChange}
      />
      {isOpen && (
        <MonthGrid
          label={t('dates.calendar', { label })}
          chosen={value}
          isIn={isIn}
          onChoose={(day) => {
            onChange(day);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
