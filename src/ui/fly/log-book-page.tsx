import { Button, SegmentedControl } from '@mantine/core';
import { IconPrinter, IconTable } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { type LogBookRow, type LogBookSide, logBookRows, logBookSides, logBookSums } from '../../app/flying/log-book';
import { useApp, useAppState } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { PrintPage } from '../controls/print-page';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { BatteryList } from './battery-list';
import classes from './fly.module.css';
import { PaperTable } from '../controls/paper-table';

/** Flights added up by pilot, aircraft and battery. */
export function LogBookPage({ onBack }: { readonly onBack: () => void }) {
  const app = useApp();
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const [side, setSide] = useState<LogBookSide>('pilot');
  const [printing, setPrinting] = useState(false);
  const { flight, plan, person } = records;
  const rows = useMemo(() => logBookRows({ flight, plan, person }), [flight, plan, person]);
  if (printing) return <LogBookPaper rows={rows} onClose={() => setPrinting(false)} />;
  return (
    <Panel
      title={t('log.title')}
      onBack={onBack}
      action={
        <Button
          fullWidth
          disabled={rows.length === 0}
          leftSection={<IconTable aria-hidden />}
          onClick={() => void app.logBook.save()}
        >
          {t('log.csv')}
        </Button>
      }
    >
      <SegmentedControl
        size="md"
        fullWidth
        aria-label={t('log.title')}
        value={side}
        onChange={setSide}
        data={logBookSides.map((value) => ({ value, label: t(`log.${value}`) }))}
      />
      {rows.length === 0 && <p className={classes.note}>{t('log.empty')}</p>}
      {side === 'battery' ? (
        <BatteryList />
      ) : (
        <FactList>
          {logBookSums(rows, side).map(({ name, flights, flownS, aborted }) => (
            <Fact key={name ?? ''} name={name ?? t('log.nobody')}>
              {[
                t('log.flights', { count: flights }),
                q.duration(flownS),
                aborted > 0 && t('log.aborted', { count: aborted }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Fact>
          ))}
        </FactList>
      )}
      {rows.length > 0 && (
        <Button variant="default" leftSection={<IconPrinter aria-hidden />} onClick={() => setPrinting(true)}>
          {t('log.print')}
        </Button>
      )}
    </Panel>
  );
}

function LogBookPaper({ rows, onClose }: { readonly rows: readonly LogBookRow[]; readonly onClose: () => void }) {
  const { t, q } = useWords();
  const minutes = (flownS: number | undefined) => (flownS === undefined ? '' : q.number(flownS / 60, 1));
  return (
    <PrintPage title={t('log.title')} onClose={onClose}>
      <h1>{t('log.title')}</h1>
      {logBookSides.map((side) => (
        <PaperTable
          key={side}
          head={[t(`log.by-${side}`), t('battery.cycles'), t('log.minutes')]}
          rows={logBookSums(rows, side).map((sum) => [
            sum.name ?? t('log.nobody'),
            q.number(sum.flights),
            minutes(sum.flownS),
          ])}
        />
      ))}
      <PaperTable
        head={[
          t('paper.sortie'),
          t('flying.took-off-at'),
          t('log.minutes'),
          t('log.pilot'),
          t('log.battery'),
          t('flying.outcome'),
        ]}
        rows={rows.map(({ flight, flownS, pilot, battery }) => [
          flight.sortieCode,
          q.dateTime(new Date(flight.tookOffAt)),
          minutes(flownS),
          pilot ?? '',
          battery ?? '',
          t(`flying.outcome-${flight.outcome ?? 'none'}`),
        ])}
      />
    </PrintPage>
  );
}
