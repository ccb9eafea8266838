import { ActionIcon, Slider } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useWords } from '../words-provider';
import classes from './figure-slider.module.css';

interface FigureSliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The figure as it is read, with its unit. */
  readonly figure: ReactNode;
  /** A second figure that follows from it. */
  readonly follows?: ReactNode;
  readonly onChange: (value: number) => void;
}

/** A figure that a thumb drags, with buttons for single steps. */
export function FigureSlider({ label, value, min, max, step, figure, follows, onChange }: FigureSliderProps) {
  const { t } = useWords();
  const id = useId();
  const to = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  return (
    <div className={classes.figure}>
      <div className={classes.head}>
        <span id={id}>{label}</span>
        <strong>{figure}</strong>
        {follows && <span className={classes.follows}>{follows}</span>}
      </div>
      <div className={classes.row}>
        <ActionIcon aria-label={t('app.less', { what: label })} onClick={() => to(value - step)}>
          <IconMinus />
        </ActionIcon>
        <Slider
          className={classes.slider}
          value={value}
          min={min}
          max={max}
          step={step}
          onChange={onChange}
          thumbProps={{ 'aria-labelledby': id }}
        />
        <ActionIcon aria-label={t('app.more', { what: label })} onClick={() => to(value + step)}>
          <IconPlus />
        </ActionIcon>
      </div>
    </div>
  );
}
