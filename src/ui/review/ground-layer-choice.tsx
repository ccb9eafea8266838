import { NativeSelect, Slider } from '@mantine/core';
import { useMemo } from 'react';
import { declaredFlights } from '../../app/coverage/declared-coverage';
import { type GroundChoice, type GroundKind, groundKinds } from '../../app/coverage/ground-choice';
import { noonOf } from '../../app/review/day-number';
import { targetClasses } from '../../survey/calibration';
import { useApp, useAppState } from '../app-provider';
import { ChoiceSelect } from '../controls/choice-select';
import { groundLegend } from '../map-view/ground-legend';
import { useWords } from '../words-provider';
import classes from './review.module.css';

const firstOpacity = 0.7;

/** What of the season lies on the map: which figure, how strong, until which day; with its legend. */
export function GroundLayerChoice() {
  const app = useApp();
  const { t, q } = useWords();
  const choice = useAppState((state) => state.groundChoice);
  const isBusy = useAppState((state) => state.groundIsBusy);
  const show = (value: string) => {
    const kind = groundKinds.find((one) => one === value);
    app.season.show(kind && { opacity: firstOpacity, ...choice, kind });
  };
  return (
    <section className={classes.section}>
      <NativeSelect
        label={t('ground.layer')}
        value={choice?.kind ?? ''}
        onChange={(event) => show(event.currentTarget.value)}
        data={[
          { value: '', label: t('ground.none') },
          ...groundKinds.map((value) => ({ value, label: t(`ground.${value}`) })),
        ]}
      />
      {choice && (
        <>
          <GroundLegend kind={choice.kind} />
          {choice.kind === 'pod' && <TargetChoice choice={choice} />}
          <p className={classes.note} role="status">
            {t(isBusy ? 'coverage.computing' : 'ground.tap-hint')}
          </p>
          <p className={classes.sliderName}>{t('ground.opacity')}</p>
          <Slider
            thumbLabel={t('ground.opacity')}
            min={20}
            max={100}
            step={5}
            value={Math.round(choice.opacity * 100)}
            label={(value) => q.percent(value)}
            onChange={(value) => app.season.show({ ...choice, opacity: value / 100 })}
          />
          <UntilDay />
        </>
      )}
    </section>
  );
}

function GroundLegend({ kind }: { readonly kind: GroundKind }) {
  const words = useWords();
  return (
    <ul className={classes.legend} aria-label={words.t('ground.legend')}>
      {groundLegend(kind, words).map(({ label, colour }) => (
        <li key={label}>
          <svg width="28" height="20" aria-hidden>
            <rect width="28" height="20" fill={colour} stroke="currentColor" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** What would be found with the shown probability. */
function TargetChoice({ choice }: { readonly choice: GroundChoice }) {
  const app = useApp();
  const { t } = useWords();
  return (
    <>
      <ChoiceSelect
        label={t('next.target')}
        choices={targetClasses}
        nameOf={(target) => t(`next.target-${target}`)}
        chosen={choice.target ?? 'stand'}
        onChoose={(target) => app.season.show({ ...choice, target })}
      />
      <p className={classes.note}>{t('ground.pod-note')}</p>
    </>
  );
}

/** The day until which the season is shown, between its first and last flights. */
function UntilDay() {
  const app = useApp();
  const { t, q } = useWords();
  const season = useAppState((state) => state.season);
  const records = useAppState((state) => state.records);
  const chosen = useAppState((state) => state.review.day);
  const days = useMemo(() => {
    const flown = [...season.flights.map(({ seen }) => seen.photographed), ...declaredFlights(records)];
    return [...new Set(flown.map(({ day }) => day))].filter(Boolean).toSorted((a, b) => a - b);
  }, [season, records]);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const until = t('ground.until', { day: q.date(noonOf(Math.min(last, chosen ?? last))) });
  return (
    <>
      <p className={classes.sliderName}>{until}</p>
      <Slider
        thumbLabel={until}
        min={first}
        max={last}
        value={Math.max(first, Math.min(last, chosen ?? last))}
        label={(value) => q.date(noonOf(value))}
        onChange={(value) => app.review.showDay(value === last ? undefined : value)}
      />
    </>
  );
}
