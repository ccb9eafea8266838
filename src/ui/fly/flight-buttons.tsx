import { Button } from '@mantine/core';
import { IconPlaneArrival, IconPlaneDeparture } from '@tabler/icons-react';
import type { Flight } from '../../survey/flight';
import { useWords } from '../words-provider';
import classes from './fly.module.css';

interface FlightButtonsProps {
  /** The flight of the sortie that is up. */
  readonly up: Flight | undefined;
  readonly onTakeOff: () => void;
  readonly onLand: () => void;
}

/** Took off, landed: the one that comes next stands out. */
export function FlightButtons({ up, onTakeOff, onLand }: FlightButtonsProps) {
  const { t } = useWords();
  return (
    <div className={classes.flightButtons}>
      <Button
        variant={up ? 'default' : 'filled'}
        disabled={up !== undefined}
        leftSection={<IconPlaneDeparture aria-hidden />}
        onClick={onTakeOff}
      >
        {t('flying.took-off')}
      </Button>
      <Button variant={up ? 'filled' : 'default'} leftSection={<IconPlaneArrival aria-hidden />} onClick={onLand}>
        {t('flying.landed')}
      </Button>
    </div>
  );
}
