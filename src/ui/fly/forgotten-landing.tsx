import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DayFlight } from '../../app/flying/day-sorties';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './fly.module.css';

interface ForgottenLandingProps {
  readonly of: DayFlight;
  readonly onType: () => void;
}

/** Asks about a flight that should be down long since. Nothing is assumed until someone says it. */
export function ForgottenLanding({ of: { flight, sortie }, onType }: ForgottenLandingProps) {
  const app = useApp();
  const { t, q } = useWords();
  const [isUp, setUp] = useState(false);
  if (isUp) return null;
  return (
    <section className={classes.question} aria-label={t('flying.forgotten-title', { code: flight.sortieCode })}>
      <strong>{t('flying.forgotten-title', { code: flight.sortieCode })}</strong>
      <p>{t('flying.forgotten', { time: q.dateTime(new Date(flight.tookOffAt)) })}</p>
      {sortie && <Button onClick={onType}>{t('flying.landed-then')}</Button>}
      <Button variant="default" onClick={() => void app.flights.endUnknown(flight)}>
        {t('flying.not-known')}
      </Button>
      <Button variant="default" onClick={() => setUp(true)}>
        {t('flying.still-up')}
      </Button>
      <Button variant="default" onClick={() => void app.flights.cancel(flight)}>
        {t('flying.never-up')}
      </Button>
    </section>
  );
}

/** Past its planned time by this much, a flight is asked after, s. */
const lateS = 900;

/** Whether a flight that is up should be down long since. */
export function isLate({ flight, sortie }: DayFlight, now: Date): boolean {
  const upS = (now.getTime() - Date.parse(flight.tookOffAt)) / 1000;
  return upS < -60 || upS > (sortie?.durationS ?? 0) * 1.5 + lateS;
}
