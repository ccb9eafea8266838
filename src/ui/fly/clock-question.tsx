import { Button } from '@mantine/core';
import type { Flight } from '../../survey/flight';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './fly.module.css';

/** Where clock and running timer differ: both figures, and which one counts. */
export function ClockQuestion({ flight }: { readonly flight: Flight }) {
  const app = useApp();
  const { t, q } = useWords();
  const { timerS, flownS, landedAt, tookOffAt } = flight;
  if (timerS === undefined || landedAt === undefined) return null;
  const clockS = (Date.parse(landedAt) - Date.parse(tookOffAt)) / 1000;
  const { flownS: _, ...byClock } = flight;
  const look = (chosen: boolean) => ({ variant: chosen ? 'light' : 'default', 'aria-pressed': chosen });
  return (
    <section className={classes.group} aria-label={t('flying.clock-title')}>
      <strong>{t('flying.clock-title')}</strong>
      <span>{t('flying.clock-said', { clock: q.timer(clockS), timer: q.timer(timerS) })}</span>
      <div className={classes.pair}>
        <Button {...look(flownS === undefined)} disabled={clockS < 0} onClick={() => void app.flights.say(byClock)}>
          {t('flying.by-clock')}
        </Button>
        <Button {...look(flownS === timerS)} onClick={() => void app.flights.say({ ...flight, flownS: timerS })}>
          {t('flying.by-timer')}
        </Button>
      </div>
    </section>
  );
}
