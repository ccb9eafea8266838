import { NumberInput } from '@mantine/core';
import { typedFigure } from '../controls/typed-figure';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number | undefined) => void;
}

/** A figure that may be left out. */
export function NumberField({ label, value, min, max, onChange }: NumberFieldProps) {
  return (
    <NumberInput
      label={label}
      min={min}
      max={max}
      value={value ?? ''}
      onChange={(typed) => onChange(typedFigure(typed))}
    />
  );
}
