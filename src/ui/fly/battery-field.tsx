import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { batteryFacts } from '../../app/flying/batteries';
import { useAppState } from '../app-provider';
import { useWords } from '../words-provider';

interface BatteryFieldProps {
  readonly value: string;
  readonly onChange: (label: string) => void;
}

/** The label of a battery: typed, or chosen from the known ones that may fly. */
export function BatteryField({ value, onChange }: BatteryFieldProps) {
  const { t } = useWords();
  const list = useId();
  const records = useAppState((state) => state.records);
  const usable = batteryFacts(records).filter(({ state }) => state !== 'grounded' && state !== 'in-the-air');
  return (
    <>
      <TextInput
        label={t('flying.battery')}
        list={list}
        maxLength={20}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id={list}>
        {usable.map(({ label }) => (
          <option key={label} value={label}>
            {label}
          </option>
        ))}
      </datalist>
    </>
  );
}
