import { UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { localIsoDay, noonOfDay } from '../../i18n/kazakhstan-time';
import { type ForecastRow, paceDays, seasonForecast } from '../../app/review/season-forecast';
import { dayAfter } from '../../review/day-after';
import { dayNumberOf } from '../../app/review/day-number';
import type { Figure } from '../../review/figure';
import type { Ledger } from '../../review/ledger';
import { type StatedDays, statedDays } from '../../review/forecast';
import { useApp, useAppState } from '../app-provider';
import { ScrollRegion } from '../controls/scroll-region';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './board.module.css';
import { FigureField } from './figure-field';
import overview from './overview.module.css';
import { RecordsPage, type WantedRecords } from './records-page';

interface ForecastPageProps {
  readonly ledger: Ledger;
  readonly onBack: () => void;
}

const startingDays = { best: { haPerDay: 600, daysPerWeek: 6 }, worst: { haPerDay: 200, daysPerWeek: 3 } };

/** When each district is done at its pace, as a range, and whether by the operation's last day; and the same for stated days. */
export function ForecastPage({ ledger, onBack }: ForecastPageProps) {
  const app = useApp();
  const { t, q, language } = useWords();
  const records = useAppState((state) => state.records);
  const lastDay = useAppState(({ operation }) => (operation.phase === 'open' ? operation.operation.lastDay : ''));
  const today = localIsoDay(app.now());
  const found = useMemo(() => seasonForecast(ledger, records, { today, lastDay }), [ledger, records, today, lastDay]);
  const rows = [found.total, ...found.districts];
  const name = (row: ForecastRow) => {
    if (row === found.total) return t('forecast.total');
    return row.name?.[language] ?? t('areas.no-district');
  };
  const [wanted, setWanted] = useState<WantedRecords>();
  const open = (row: ForecastRow, figure: Figure, days?: number) => {
    const to = dayNumberOf(today);
    setWanted({
      figures: [figure],
      title: `${t(figure === 'never' ? 'forecast.left' : 'forecast.pace')}: ${name(row)}`,
      to,
      ...(days !== undefined && { from: to - days + 1 }),
      isIn: ({ kato }) => row === found.total || kato === row.kato,
    });
  };
  if (wanted) return <RecordsPage ledger={ledger} wanted={wanted} onBack={() => setWanted(undefined)} />;
  return (
    <Panel wide title={t('forecast.title')} onBack={onBack}>
      <p className={classes.quiet}>{t('forecast.method', { days: paceDays })}</p>
      <ScrollRegion className={classes.scroll} label={t('forecast.title')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('areas.district')}</th>
              <th scope="col">{t('forecast.left')}</th>
              <th scope="col">{t('forecast.pace')}</th>
              <th scope="col">{t('forecast.soon')}</th>
              <th scope="col">{t('forecast.likely')}</th>
              <th scope="col">{t('forecast.late')}</th>
              <th scope="col">{t('forecast.by', { day: q.date(noonOfDay(lastDay)) })}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <DistrictRow
                key={row === found.total ? 'total' : (row.kato ?? '')}
                row={row}
                name={name(row)}
                today={today}
                onOpen={(figure, days) => open(row, figure, days)}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Stated leftHa={found.total.leftHa} today={today} lastDay={lastDay} />
    </Panel>
  );
}

interface DistrictRowProps {
  readonly row: ForecastRow;
  readonly name: string;
  readonly today: string;
  readonly onOpen: (figure: Figure, days?: number) => void;
}

function DistrictRow({ row, name, today, onOpen }: DistrictRowProps) {
  const { t, q } = useWords();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <UnstyledButton className={overview.cell} onClick={() => onOpen('never')}>
          {q.hectares(row.leftHa * 10_000)}
        </UnstyledButton>
      </td>
      <td>
        {row.days === 0 ? (
          t('forecast.not-begun')
        ) : (
          <UnstyledButton className={overview.cell} onClick={() => onOpen('flown', row.days)}>
            {q.hectares(row.haPerDay * 10_000)}
          </UnstyledButton>
        )}
      </td>
      <Dates row={row} today={today} />
      <td>{row.days === 0 && row.leftHa > 0 ? '' : <Chance chance={row.forecast.chance} />}</td>
    </tr>
  );
}

function Dates({ row: { days, leftHa, forecast }, today }: { readonly row: ForecastRow; readonly today: string }) {
  const { t, q } = useWords();
  if (days === 0 && leftHa > 0) return <td colSpan={3}>{t('forecast.no-flights')}</td>;
  if (forecast.late === undefined && forecast.soon === undefined) return <td colSpan={3}>{t('forecast.never')}</td>;
  return [forecast.soon, forecast.likely, forecast.late].map((inDays, i) => (
    // oxlint-disable-next-line react/no-array-index-key
    <td key={i}>{inDays === undefined ? t('forecast.never') : q.date(noonOfDay(dayAfter(today, inDays)))}</td>
  ));
}

function Chance({ chance }: { readonly chance: number }) {
  const { t, q } = useWords();
  const word = chance >= 0.9 ? 'yes' : chance <= 0.1 ? 'no' : 'unsure';
  return `${t(`forecast.in-time-${word}`)} · ${q.percent(chance * 100)}`;
}

interface StatedProps {
  readonly leftHa: number;
  readonly today: string;
  readonly lastDay: string;
}

function Stated({ leftHa, today, lastDay }: StatedProps) {
  const { t, q } = useWords();
  const [stated, setStated] = useState<{ readonly best: StatedDays; readonly worst: StatedDays }>(startingDays);
  const ends = (['best', 'worst'] as const).map((side) => {
    const days = statedDays(leftHa, stated[side]);
    return days === undefined ? undefined : dayAfter(today, days);
  });
  const words = ends.map((end) => (end === undefined ? t('forecast.never') : q.date(noonOfDay(end))));
  const [best, worst] = ends;
  const isGood = worst !== undefined && worst <= lastDay;
  const isBad = best === undefined || best > lastDay;
  return (
    <section className={classes.group}>
      <h3>{t('forecast.stated')}</h3>
      {(['best', 'worst'] as const).map((side) => (
        <div key={side} className={classes.pair}>
          <FigureField
            label={t(`forecast.${side}-ha`)}
            value={stated[side].haPerDay}
            range={[0, 100_000]}
            step={50}
            onChange={(haPerDay) => setStated({ ...stated, [side]: { ...stated[side], haPerDay } })}
          />
          <FigureField
            label={t(`forecast.${side}-days`)}
            value={stated[side].daysPerWeek}
            range={[0, 7]}
            digits={1}
            onChange={(daysPerWeek) => setStated({ ...stated, [side]: { ...stated[side], daysPerWeek } })}
          />
        </div>
      ))}
      <p className={isBad ? classes.bad : isGood ? classes.good : classes.quiet}>
        {t('forecast.stated-range', { best: words[0] ?? '', worst: words[1] ?? '' })}
      </p>
    </section>
  );
}
