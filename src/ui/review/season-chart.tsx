import { Button, NativeSelect } from '@mantine/core';
import { IconPhoto, IconTable } from '@tabler/icons-react';
import { memo, useMemo, useRef } from 'react';
import { dayNumberOf, isoDay, noonOf } from '../../app/review/day-number';
import { type SeasonCurve, seasonCurve } from '../../app/review/season-curve';
import type { Ledger, LedgerPlace } from '../../review/ledger';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import { CurveCanvas } from './curve-canvas';
import classes from './overview.module.css';
import type { WantedRecords } from './records-page';

interface SeasonChartProps {
  readonly ledger: Ledger;
  readonly today: number;
  readonly isIn: (place: LedgerPlace) => boolean;
  readonly onRecords: (wanted: WantedRecords) => void;
}

/** Hectares by week against the plan, as a chart with its legend, and as files. A week opens the flights that flew its hectares. */
export const SeasonChart = memo(function SeasonChart({ ledger, today, isIn, onRecords }: SeasonChartProps) {
  const app = useApp();
  const { t } = useWords();
  const operation = useAppState((state) => (state.operation.phase === 'open' ? state.operation.operation : undefined));
  const figure = useRef<HTMLDivElement>(null);
  const curve = useMemo(
    () =>
      operation &&
      seasonCurve(ledger, {
        firstDay: dayNumberOf(operation.firstDay),
        lastDay: dayNumberOf(operation.lastDay),
        today,
        isIn,
      }),
    [ledger, operation, today, isIn],
  );
  if (!curve) return null;
  const saveCsv = () =>
    void app.reports.saveTable('season-curve', [
      [t('review.week'), ...['week', 'seen', 'looked', 'pace'].map((name) => t(`review.curve-${nameOf(name)}`))],
      ...curve.weeks.map((week, i) => [isoDay(week), ...haOf(curve, i)]),
    ]);
  const savePicture = () => {
    const canvas = figure.current?.querySelector('canvas');
    canvas?.toBlob((picture) => picture && void app.reports.savePicture('season-curve', picture));
  };
  return (
    <section aria-label={t('review.curve')}>
      <h3 className={classes.head}>{t('review.curve')}</h3>
      <div ref={figure}>
        <CurveCanvas curve={curve} label={t('review.curve')} />
      </div>
      <WeekChoice
        curve={curve}
        onWeek={(title, from) => onRecords({ title, figures: ['flown'], from, to: Math.min(from + 6, today), isIn })}
      />
      <div className={classes.pair}>
        <Button variant="default" leftSection={<IconPhoto aria-hidden />} onClick={savePicture}>
          {t('review.png')}
        </Button>
        <Button variant="default" leftSection={<IconTable aria-hidden />} onClick={saveCsv}>
          {t('review.csv')}
        </Button>
      </div>
    </section>
  );
});

interface WeekChoiceProps {
  readonly curve: SeasonCurve;
  readonly onWeek: (title: string, firstDay: number) => void;
}

/** The weeks in which ground was flown for the first time. */
function WeekChoice({ curve: { weeks, inWeekM2 }, onWeek }: WeekChoiceProps) {
  const { t, q } = useWords();
  const flown = weeks.flatMap((week, i) => {
    const m2 = inWeekM2[i] ?? 0;
    const title = `${t('review.week')} ${q.date(noonOf(week))}`;
    return m2 > 0 ? [{ week, title, label: `${title}: ${q.hectares(m2)}` }] : [];
  });
  if (flown.length === 0) return null;
  const choose = (value: string) => {
    const chosen = flown.find(({ week }) => String(week) === value);
    if (chosen) onWeek(chosen.title, chosen.week);
  };
  return (
    <NativeSelect
      className={classes.week}
      label={t('review.week-records')}
      data={[
        { value: '', label: t('review.week-choose') },
        ...flown.map(({ week, label }) => ({ value: String(week), label })),
      ]}
      value=""
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    />
  );
}

function nameOf(name: string): 'week' | 'seen' | 'looked' | 'pace' {
  return (['week', 'seen', 'looked', 'pace'] as const).find((known) => known === name) ?? 'week';
}

function haOf({ inWeekM2, flownM2, lookedM2, paceM2 }: SeasonCurve, i: number): readonly (number | undefined)[] {
  return [inWeekM2, flownM2, lookedM2, paceM2].map((list) => {
    const m2 = list[i];
    return m2 === undefined ? undefined : Math.round(m2 / 100) / 100;
  });
}
