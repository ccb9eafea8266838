import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type BatteryFacts, batteryFacts } from '../../app/flying/batteries';
import { useApp, useAppState } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { OptionalFigure } from '../controls/optional-figure';
import { useWords } from '../words-provider';
import classes from './fly.module.css';

/** Every battery: state, flights, minutes, health; charged, grounded, back in use. */
export function BatteryList() {
  const app = useApp();
  const { t } = useWords();
  const records = useAppState((state) => state.records);
  const [label, setLabel] = useState('');
  const facts = batteryFacts(records);
  const add = async () => {
    if (await app.batteries.charged(label)) setLabel('');
  };
  return (
    <>
      {facts.length === 0 && <p className={classes.note}>{t('battery.none')}</p>}
      {facts.map((one) => (
        <BatteryCard key={one.label} battery={one} />
      ))}
      <TextInput
        label={t('flying.battery')}
        maxLength={20}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <Button variant="default" disabled={label.trim() === ''} onClick={() => void add()}>
        {t('battery.charged')}
      </Button>
    </>
  );
}

function BatteryCard({ battery }: { readonly battery: BatteryFacts }) {
  const app = useApp();
  const { t, q } = useWords();
  const { label, state, cycles, flownS, lastPct, healthPct, healthFrom, record } = battery;
  const [isGrounding, setGrounding] = useState(false);
  const rated = record?.ratedCycles;
  return (
    <section className={classes.section} aria-label={`${t('log.battery')} ${label}`}>
      <h3>{`${label} · ${t(`battery.state-${state}`)}`}</h3>
      {record?.groundedAt !== undefined && (
        <p className={classes.bad}>
          {t('battery.grounded-because', {
            time: q.dateTime(new Date(record.groundedAt)),
            because: record.groundedBecause ?? '',
          })}
        </p>
      )}
      <FactList>
        <Fact name={t('battery.cycles')}>
          {rated === undefined ? q.number(cycles) : `${q.number(cycles)} / ${q.number(rated)}`}
        </Fact>
        <Fact name={t('battery.minutes')}>{q.duration(flownS)}</Fact>
        {lastPct !== undefined && <Fact name={t('battery.last')}>{q.percent(lastPct)}</Fact>}
        {healthPct !== undefined && (
          <Fact name={t('battery.health')}>
            {t('battery.health-from', { health: q.percent(healthPct), count: healthFrom })}
          </Fact>
        )}
      </FactList>
      {isGrounding ? (
        <GroundingForm battery={battery} onDone={() => setGrounding(false)} />
      ) : (
        <div className={classes.pair}>
          <Button
            variant="default"
            disabled={state === 'charged' || state === 'in-the-air'}
            onClick={() => void app.batteries.charged(label)}
          >
            {t('battery.charged')}
          </Button>
          {record?.groundedAt === undefined ? (
            <Button variant="default" onClick={() => setGrounding(true)}>
              {t('battery.ground')}
            </Button>
          ) : (
            <Button variant="default" onClick={() => void app.batteries.putBack(record)}>
              {t('battery.put-back')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

interface GroundingFormProps {
  readonly battery: BatteryFacts;
  readonly onDone: () => void;
}

/** Why a battery is grounded, and how many cycles its maker gives it. */
function GroundingForm({ battery: { label, record }, onDone }: GroundingFormProps) {
  const app = useApp();
  const { t } = useWords();
  const [because, setBecause] = useState('');
  return (
    <>
      <TextInput
        label={t('battery.because')}
        maxLength={200}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <OptionalFigure
        label={t('battery.rated')}
        min={1}
        max={5000}
        value={record?.ratedCycles}
        onChange={(value) => value !== undefined && void app.batteries.rate(label, value)}
      />
      <Button
        color="red"
        disabled={because.trim() === ''}
        onClick={() => void app.batteries.ground(label, because.trim()).then(onDone)}
      >
        {t('battery.ground')}
      </Button>
    </>
  );
}
