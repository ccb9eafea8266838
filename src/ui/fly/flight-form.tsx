import { NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import type { FlightSaid } from '../../app/flying/flight-said';
import { abortReasons, flightOutcomes } from '../../survey/flight';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { OptionalFigure } from '../controls/optional-figure';
import { useWords } from '../words-provider';
import { BatteryField } from './battery-field';
import classes from './fly.module.css';
import { ResumeBreak, type SaidBreak } from './resume-break';

interface FlightFormProps {
  readonly plan: Plan;
  readonly sortie: Sortie;
  readonly said: FlightSaid;
  readonly onSaid: (said: FlightSaid) => void;
  readonly until: SaidBreak;
  readonly onUntil: (until: SaidBreak) => void;
}

/** What is said of a flight: outcome, how far it came, battery, weather, incident. */
export function FlightForm({ plan, sortie, said, onSaid, until, onUntil }: FlightFormProps) {
  const { t } = useWords();
  const isBroken = said.outcome === 'part' || said.outcome === 'aborted';
  return (
    <>
      <div className={classes.group}>
        <span>{t('flying.outcome')}</span>
        <SegmentedControl
          size="md"
          fullWidth
          aria-label={t('flying.outcome')}
          value={said.outcome ?? ''}
          onChange={(value) => onSaid({ ...said, outcome: flightOutcomes.find((one) => one === value) })}
          data={flightOutcomes.map((value) => ({ value, label: t(`flying.outcome-${value}`) }))}
        />
      </div>
      {isBroken && <ResumeBreak plan={plan} sortie={sortie} said={until} onSaid={onUntil} />}
      {said.outcome === 'aborted' && (
        <NativeSelect
          label={t('flying.abort-reason')}
          value={said.abortReason ?? ''}
          data={[
            { value: '', label: '' },
            ...abortReasons.map((value) => ({ value, label: t(`flying.abort-${value}`) })),
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onSaid({ ...said, abortReason: abortReasons.find((one) => one === chosen) });
          }}
        />
      )}
      <p className={classes.note}>{t('flying.last-values')}</p>
      <FlightFigures said={said} onSaid={onSaid} />
      <Textarea
        size="lg"
        autosize={false}
        rows={2}
        maxLength={1000}
        autoComplete="off"
        label={t('flying.incident')}
        description={t('flying.incident-hint')}
        value={said.incident}
        onChange={(event) => onSaid({ ...said, incident: event.currentTarget.value })}
      />
    </>
  );
}

function FlightFigures({ said, onSaid }: Pick<FlightFormProps, 'said' | 'onSaid'>) {
  const { t } = useWords();
  return (
    <>
      <BatteryField value={said.battery} onChange={(battery) => onSaid({ ...said, battery })} />
      <div className={classes.pair}>
        <OptionalFigure
          label={t('flying.battery-off')}
          min={0}
          max={100}
          value={said.offPct}
          onChange={(offPct) => onSaid({ ...said, offPct })}
        />
        <OptionalFigure
          label={t('flying.battery-on')}
          min={0}
          max={100}
          value={said.onPct}
          onChange={(onPct) => onSaid({ ...said, onPct })}
        />
      </div>
      <div className={classes.pair}>
        <OptionalFigure
          label={t('flying.wind')}
          min={0}
          max={60}
          value={said.windMS}
          onChange={(windMS) => onSaid({ ...said, windMS })}
        />
        <OptionalFigure
          label={t('flying.gusts')}
          min={0}
          max={80}
          value={said.gustMS}
          onChange={(gustMS) => onSaid({ ...said, gustMS })}
        />
      </div>
      <div className={classes.pair}>
        <OptionalFigure
          label={t('flying.temperature')}
          min={-60}
          max={60}
          value={said.temperatureC}
          onChange={(temperatureC) => onSaid({ ...said, temperatureC })}
        />
        <TextInput
          label={t('flying.aircraft-name')}
          maxLength={40}
          value={said.aircraftName}
          onChange={(event) => onSaid({ ...said, aircraftName: event.currentTarget.value })}
        />
      </div>
    </>
  );
}
