import { NativeSelect, Slider } from '@mantine/core';
import { useMemo } from 'react';
import { declaredFlights } from '../../app/coverage/declared-coverage';
import { ageClassesDays, mostPassClass, podClasses } from '../../app/coverage/ground-view';
import { type GroundKind, groundKinds } from '../../app/coverage/ground-choice';
import { noonOf } from '../../app/review/day-number';
import { gsdClassesCm } from '../../app/coverage/gsd-classes';
import { targetClasses } from '../../survey/calibration';
import { useApp, useAppState } from '../app-provider';
import { coloursOf } from '../map-view/use-ground';
import { useWords, type Words } from '../words-provider';
import classes from './review.module.css';

const firstOpacity = 0.7;

/** What of the season lies on the map: which figure, how strong, until which day; with its legend. */
export function GroundLayerChoice() {
  const app = useApp();
  const words = useWords();
  const { t, q } = words;
  const choice = useAppState((state) => state.groundChoice);
  const season = useAppState((state) => state.season);
  const records = useAppState((state) => state.records);
  const days = useMemo(() => {
    const flown = [...season.flights.map(({ seen }) => seen.photographed), ...declaredFlights(records)];
    return [...new Set(flown.map(({ day }) => day))].filter(Boolean).toSorted((a, b) => a - b);
  }, [season, records]);
  const [first, last] = [days[0], days.at(-1)];
  const day = useAppState((state) => state.review.day);
  const until = last === undefined ? '' : t('ground.until', { day: q.date(noonOf(Math.min(last, day ?? last))) });
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
          <ul className={classes.legend} aria-label={t('ground.legend')}>
            {legendOf(choice.kind, words).map((label, i) => (
              <li key={label}>
                <svg width="28" height="20" aria-hidden>
                  <rect width="28" height="20" fill={coloursOf(choice.kind)[i]} stroke="currentColor" />
                </svg>
                {label}
              </li>
            ))}
          </ul>
          {choice.kind === 'pod' && (
            <>
              <NativeSelect
                label={t('next.target')}
                value={choice.target ?? 'stand'}
                onChange={(event) => {
                  const target = targetClasses.find((one) => one === event.currentTarget.value);
                  app.season.show({ ...choice, ...(target && { target }) });
                }}
                data={targetClasses.map((value) => ({ value, label: t(`next.target-${value}`) }))}
              />
              <p className={classes.note}>{t('ground.pod-note')}</p>
            </>
          )}
          <p className={classes.note}>{t('ground.tap-hint')}</p>
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
          {first !== undefined && last !== undefined && first < last && (
            <>
              <p className={classes.sliderName}>{until}</p>
              <Slider
                thumbLabel={until}
                min={first}
                max={last}
                value={Math.max(first, Math.min(last, day ?? last))}
                label={(value) => q.date(noonOf(value))}
                onChange={(value) => app.review.showDay(value === last ? undefined : value)}
              />
            </>
          )}
        </>
      )}
    </section>
  );
}

/** A label for each class, class 1 first. */
function legendOf(kind: GroundKind, { t, q }: Words): readonly string[] {
  switch (kind) {
    case 'passes':
      return Array.from({ length: mostPassClass }, (_, i) =>
        i + 1 === mostPassClass ? t('coverage.views-from', { from: i + 1 }) : t('coverage.passes', { count: i + 1 }),
      );
    case 'recency':
      return [
        ...ageClassesDays.map((days) => t('ground.days', { days })),
        t('ground.days-more', { days: ageClassesDays.at(-1) ?? 0 }),
      ];
    case 'gsd':
      return [
        ...gsdClassesCm.map((cm) => t('coverage.gsd-at-most', { size: q.centimetres(cm) })),
        t('ground.gsd-coarser'),
      ];
    case 'pod':
      return [
        t('ground.pod-least', { share: q.percent(podClasses[0] * 100) }),
        ...podClasses.map((from) => t('ground.pod-class', { share: q.percent(from * 100) })),
      ];
    case 'planned':
      return [t('ground.planned')];
  }
}
