import { TextInput } from '@mantine/core';
import type { TakeOffChoice } from '../../app/flying/flights';
import { OptionalFigure } from '../controls/optional-figure';
import { useWords } from '../words-provider';
import { BatteryField } from './battery-field';
import classes from './fly.module.css';

/** The fields of what goes up, as they are typed. */
export interface TypedTakeOff {
  readonly battery: string;
  readonly offPct: number | undefined;
  readonly aircraftName: string;
}

interface TakeOffFieldsProps {
  readonly typed: TypedTakeOff;
  readonly onTyped: (typed: TypedTakeOff) => void;
}

/** Battery and aircraft of the flight to come, the next battery offered. */
export function TakeOffFields({ typed, onTyped }: TakeOffFieldsProps) {
  const { t } = useWords();
  return (
    <section className={classes.section} aria-label={t('flying.with')}>
      <h3>{t('flying.with')}</h3>
      <BatteryField value={typed.battery} onChange={(battery) => onTyped({ ...typed, battery })} />
      <div className={classes.pair}>
        <OptionalFigure
          label={t('flying.battery-off')}
          min={0}
          max={100}
          value={typed.offPct}
          onChange={(offPct) => onTyped({ ...typed, offPct })}
        />
        <TextInput
          label={t('flying.aircraft-name')}
          maxLength={40}
          value={typed.aircraftName}
          onChange={(event) => onTyped({ ...typed, aircraftName: event.currentTarget.value })}
        />
      </div>
    </section>
  );
}

/** What was typed, as the flight keeps it. */
export function takeOffChoice({ battery, offPct, aircraftName }: TypedTakeOff): TakeOffChoice {
  return {
    ...(battery.trim() !== '' && { batteryLabel: battery }),
    ...(offPct !== undefined && { batteryAtTakeOffPct: offPct }),
    ...(aircraftName.trim() !== '' && { aircraftName: aircraftName.trim() }),
  };
}
