import { NumberInput } from '@mantine/core';

interface FigureFieldProps {
  readonly label: string;
  readonly value: number;
  readonly range: readonly [least: number, most: number];
  readonly digits?: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
}

/** A figure that is taken once it lies in its range. */
export function FigureField({ label, value, range: [least, most], digits = 0, step = 1, onChange }: FigureFieldProps) {
  return (
    <NumberInput
      label={label}
      min={least}
      max={most}
      step={step}
      decimalScale={digits}
      value={value}
      onChange={(next) => typeof next === 'number' && next >= least && next <= most && onChange(next)}
    />
  );
}
