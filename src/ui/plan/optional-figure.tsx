import { NumberInput } from '@mantine/core';

interface OptionalFigureProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly hint?: string;
  /** What holds while the field is empty. */
  readonly placeholder?: string;
  readonly onChange: (value: number | undefined) => void;
}

/** A figure that may be left empty: then it follows from the others. */
export function OptionalFigure({ label, unit, value, min, max, hint, placeholder, onChange }: OptionalFigureProps) {
  return (
    <NumberInput
      label={label}
      description={hint}
      suffix={` ${unit}`}
      min={min}
      max={max}
      value={value ?? ''}
      placeholder={placeholder && `${placeholder} ${unit}`}
      onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
    />
  );
}
