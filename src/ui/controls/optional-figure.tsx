import { NumberInput } from '@mantine/core';
import { typedFigure } from './typed-figure';

interface OptionalFigureProps {
  readonly label: string;
  /** Absent for a count. */
  readonly unit?: string;
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly hint?: string;
  /** What holds while the field is empty. */
  readonly placeholder?: string;
  readonly onChange: (value: number | undefined) => void;
}

/** A figure that may be left empty: then it is not known, or follows from others. */
export function OptionalFigure({ label, unit, value, min, max, hint, placeholder, onChange }: OptionalFigureProps) {
  const suffix = unit === undefined ? '' : ` ${unit}`;
  return (
    <NumberInput
      label={label}
      description={hint}
      suffix={suffix}
      min={min}
      max={max}
      value={value ?? ''}
      placeholder={placeholder && `${placeholder}${suffix}`}
      onChange={(next) => onChange(typedFigure(next))}
    />
  );
}
