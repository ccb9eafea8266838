import { Button } from '@mantine/core';
import { useState } from 'react';
import { kazakhstanTime, localIsoDay } from '../../i18n/kazakhstan-time';
import { flownUntil } from '../../app/flying/flown-until';
import { offeredFlight, withSaid } from '../../app/flying/flight-said';
import type { Flight } from '../../survey/flight';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { useApp, useAppState } from '../app-provider';
import { DateField } from '../controls/date-field';
import { ClockField } from '../controls/clock-field';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { FlightForm } from './flight-form';
import classes from './fly.module.css';
import { type SaidBreak, saidBreak, takesPhotos } from './resume-break';

interface PastFlightPageProps {
  readonly plan: Plan;
  readonly sortie: Sortie;
  /** A flight whose landing was forgotten; absent: one that nobody recorded. */
  readonly flight?: Flight;
  /** `paper`: typed from a log page; `landing`: it has just landed, and its take-off was not recorded. */
  readonly source: 'paper' | 'landing' | 'forgotten';
  readonly onBack: () => void;
}

/** A flight whose times are typed: from paper, a landing without a take-off, a forgotten landing. */
export function PastFlightPage({ plan, sortie, flight, source, onBack }: PastFlightPageProps) {
  const app = useApp();
  const { t } = useWords();
  const records = useAppState((state) => state.records);
  const [times, setTimes] = useState(() => firstTimes(flight, source));
  const [said, setSaid] = useState(() => offeredFlight(flight ?? blankFlight(plan, sortie), records));
  const [until, setUntil] = useState<SaidBreak>({ way: takesPhotos(plan, sortie) ? 'photo' : 'line' });
  const broken = said.outcome && said.outcome !== 'all' ? saidBreak(plan, sortie, until) : undefined;
  const keep = async () => {
    const { id, kind, planId, sortieCode, ...past } = withSaid(
      { ...(flight ?? blankFlight(plan, sortie)), ...isoTimes(times), ...(source === 'paper' && { fromPaper: true }) },
      said,
      broken && flownUntil(sortie, broken, plan.photoDistanceM),
    );
    const kept = flight
      ? await app.flights.say({ kind, id, planId, sortieCode, ...past })
      : await app.flights.addPast(plan, sortie, past);
    if (kept) onBack();
  };
  return (
    <Panel
      title={t(titles[source], { code: sortie.code })}
      onBack={onBack}
      action={
        <Button fullWidth disabled={!times.tookOff || !times.landed} onClick={() => void keep()}>
          {t('flying.save')}
        </Button>
      }
    >
      <p className={classes.note}>{t(hints[source], { time: times.tookOff })}</p>
      <DateField
        label={t('flying.day')}
        value={times.day}
        onChange={(day) => day !== '' && setTimes({ ...times, day })}
      />
      <div className={classes.pair}>
        <ClockField
          label={t('flying.took-off-at')}
          value={times.tookOff}
          onChange={(tookOff) => setTimes({ ...times, tookOff })}
        />
        <ClockField
          label={t('flying.landed-at')}
          value={times.landed}
          onChange={(landed) => setTimes({ ...times, landed })}
        />
      </div>
      <FlightForm plan={plan} sortie={sortie} said={said} onSaid={setSaid} until={until} onUntil={setUntil} />
    </Panel>
  );
}

const titles = {
  paper: 'flying.from-paper-title',
  landing: 'flying.no-take-off-title',
  forgotten: 'flying.forgotten-title',
} as const;
const hints = {
  paper: 'flying.from-paper-hint',
  landing: 'flying.no-take-off',
  forgotten: 'flying.forgotten',
} as const;

/** As typed, at +05:00: `2026-06-08`, `09:05`. */
interface TypedTimes {
  readonly day: string;
  readonly tookOff: string;
  readonly landed: string;
}

function firstTimes(flight: Flight | undefined, source: PastFlightPageProps['source']): TypedTimes {
  if (flight) return { day: flight.tookOffAt.slice(0, 10), tookOff: flight.tookOffAt.slice(11, 16), landed: '' };
  const now = new Date();
  const landed = source === 'landing' ? kazakhstanTime(now) : '';
  return { day: localIsoDay(now), tookOff: '', landed };
}

function isoTimes({ day, tookOff, landed }: TypedTimes): Pick<Flight, 'tookOffAt' | 'landedAt'> {
  return { tookOffAt: `${day}T${tookOff}:00+05:00`, landedAt: `${day}T${landed}:00+05:00` };
}

function blankFlight(plan: Plan, sortie: Sortie): Flight {
  return { kind: 'flight', id: '', planId: plan.id, sortieCode: sortie.code, tookOffAt: new Date().toISOString() };
}
