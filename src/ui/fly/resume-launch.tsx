import { Button } from '@mantine/core';
import type { LngLat } from '../../geo/lng-lat';
import { useApp } from '../app-provider';
import { useCoordinates } from '../controls/use-coordinates';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import classes from './fly.module.css';

/** Where the next flight takes off: as planned, where the device is, or a place that was picked. */
export type LaunchChoice = 'same' | 'here' | LngLat;

interface ResumeLaunchProps {
  readonly choice: LaunchChoice;
  readonly launch: LngLat | undefined;
  readonly onChoice: (choice: LaunchChoice) => void;
}

/** Chooses the launch site of the flight that follows. */
export function ResumeLaunch({ choice, launch, onChoice }: ResumeLaunchProps) {
  const app = useApp();
  const { t } = useWords();
  const coordinates = useCoordinates();
  const tools = useMapTools();
  const look = (chosen: boolean) => ({ variant: chosen ? 'light' : 'default', 'aria-pressed': chosen });
  const here = () => {
    app.position.follow();
    onChoice('here');
  };
  return (
    <div className={classes.group}>
      <span>{t('fly.resume-launch')}</span>
      <div className={classes.choices}>
        <Button {...look(choice === 'same')} onClick={() => onChoice('same')}>
          {t('fly.resume-launch-same')}
        </Button>
        <Button {...look(choice === 'here')} loading={choice === 'here' && !launch} onClick={here}>
          {t('fly.resume-launch-here')}
        </Button>
        <Button
          {...look(typeof choice !== 'string')}
          onClick={() => void tools.pickPlace().then((chosen) => chosen && onChoice(chosen))}
        >
          {t('fly.resume-launch-map')}
        </Button>
      </div>
      {launch && <p className={classes.note}>{coordinates(launch)}</p>}
    </div>
  );
}
