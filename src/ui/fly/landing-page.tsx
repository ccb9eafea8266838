import { Button, SegmentedControl } from '@mantine/core';
import { IconCheck, IconPlayerTrackNext } from '@tabler/icons-react';
import { useState } from 'react';
import { flownUntil } from '../../app/flying/flown-until';
import { offeredFlight, withSaid } from '../../app/flying/flight-said';
import { type Flight, flightS } from '../../survey/flight';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { useApp, useAppState } from '../app-provider';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { ClockQuestion } from './clock-question';
import { expectedAt } from './expected-at';
import { FlightForm } from './flight-form';
import classes from './fly.module.css';
import { type SaidBreak, saidBreak, takesPhotos } from './resume-break';

interface LandingPageProps {
  readonly plan: Plan;
  readonly sortie: Sortie;
  readonly flight: Flight;
  readonly onBack: () => void;
}

/** What is said after a landing; a broken flight leads to its rest with the same tap. */
export function LandingPage({ plan, sortie, flight, onBack }: LandingPageProps) {
  const app = useApp();
  const { t } = useWords();
  const fix = useAppState((state) => state.fix);
  const { said, setSaid, until, setUntil, isBroken, broken, save } = useSaid({ plan, sortie, flight });
  const [from, setFrom] = useState<'same' | 'here'>('same');
  const [busy, setBusy] = useState(false);
  const resume = async () => {
    const launch = from === 'here' && fix ? fix.place : sortie.launch;
    setBusy(true);
    if (broken && (await save())) await app.resuming.resume(plan, sortie, { from: broken, launch });
    setBusy(false);
  };
  const finish = async () => {
    if (await save()) onBack();
  };
  return (
    <Panel
      title={t('flying.say-outcome')}
      onBack={onBack}
      action={
        <>
          {isBroken && (
            <Button
              fullWidth
              loading={busy}
              disabled={!broken}
              leftSection={<IconPlayerTrackNext aria-hidden />}
              onClick={() => void resume()}
            >
              {t('flying.save-and-resume')}
            </Button>
          )}
          <Button
            fullWidth
            variant={isBroken ? 'default' : 'filled'}
            disabled={said.outcome === undefined}
            leftSection={<IconCheck aria-hidden />}
            onClick={() => void finish()}
          >
            {t('flying.save')}
          </Button>
        </>
      }
    >
      <ClockQuestion flight={flight} />
      {isBroken && <ByTheClock plan={plan} sortie={sortie} flight={flight} onUntil={setUntil} />}
      <FlightForm plan={plan} sortie={sortie} said={said} onSaid={setSaid} until={until} onUntil={setUntil} />
      {isBroken && fix && <RestLaunch from={from} onChoose={setFrom} />}
      <p className={classes.note}>{flight.sortieCode}</p>
    </Panel>
  );
}

/** What is said of a landing until it is kept. */
function useSaid({ plan, sortie, flight }: Omit<LandingPageProps, 'onBack'>) {
  const app = useApp();
  const records = useAppState((state) => state.records);
  const [said, setSaid] = useState(() => {
    const offered = offeredFlight(flight, records);
    return { ...offered, outcome: offered.outcome ?? likelyOutcome(flight, sortie) };
  });
  const [until, setUntil] = useState<SaidBreak>(() => firstBreak(flight, plan, sortie));
  const isBroken = said.outcome === 'part' || said.outcome === 'aborted';
  const broken = isBroken ? saidBreak(plan, sortie, until) : undefined;
  const save = () => app.flights.say(withSaid(flight, said, broken && flownUntil(sortie, broken, plan.photoDistanceM)));
  return { said, setSaid, until, setUntil, isBroken, broken, save };
}

interface RestLaunchProps {
  readonly from: 'same' | 'here';
  readonly onChoose: (from: 'same' | 'here') => void;
}

/** Where the rest of a broken flight takes off. */
function RestLaunch({ from, onChoose }: RestLaunchProps) {
  const { t } = useWords();
  return (
    <SegmentedControl
      size="md"
      fullWidth
      aria-label={t('fly.resume-launch')}
      value={from}
      onChange={onChoose}
      data={[
        { value: 'same', label: t('flying.from-same') },
        { value: 'here', label: t('flying.from-here') },
      ]}
    />
  );
}

/** A place that the clock suggests: taken only with a tap. */
function ByTheClock({
  plan,
  sortie,
  flight,
  onUntil,
}: Omit<LandingPageProps, 'onBack'> & { readonly onUntil: (until: SaidBreak) => void }) {
  const { t } = useWords();
  const at = flight.landedAt && expectedAt({ flight, plan, sortie }, new Date(flight.landedAt));
  if (!at || at.phase === 'up' || at.phase === 'over' || at.phase === 'down') return null;
  const { line, photo = 0, place } = at;
  return (
    <Button
      variant="default"
      onClick={() =>
        onUntil(takesPhotos(plan, sortie) ? { way: 'photo', number: photo } : { way: 'place', picked: place })
      }
    >
      {takesPhotos(plan, sortie)
        ? t('flying.until-expected', { line, photo })
        : t('flying.until-expected-line', { line })}
    </Button>
  );
}

/** A flight this near to its planned time is offered as flown whole. */
const wholeShare = 0.9;

function likelyOutcome(flight: Flight, sortie: Sortie): 'all' | undefined {
  const inAirS = flightS(flight);
  return inAirS !== undefined && inAirS >= sortie.durationS * wholeShare ? 'all' : undefined;
}

function firstBreak({ flownPhotos, flownTransects }: Flight, plan: Plan, sortie: Sortie): SaidBreak {
  if (flownPhotos !== undefined && flownPhotos > 0) return { way: 'photo', number: flownPhotos };
  if (flownTransects !== undefined && flownTransects > 0) return { way: 'line', number: flownTransects };
  return { way: takesPhotos(plan, sortie) ? 'photo' : 'line' };
}
