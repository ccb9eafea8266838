import { Button, NativeSelect } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { localIsoDay, noonOfDay } from '../../i18n/kazakhstan-time';
import { dayFigures } from '../../app/flying/day-figures';
import { startingSummaryHour, summaryOf } from '../../app/flying/daily-summaries';
import { summaryLines } from '../../app/flying/summary-text';
import { useApp, useAppState } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { PrintPage } from '../controls/print-page';
import { useNow } from '../controls/use-now';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './fly.module.css';
import { PaperTable } from '../controls/paper-table';

/** The day in figures: to read, to copy, to print. */
export function SummaryPage({ onBack }: { readonly onBack: () => void }) {
  const app = useApp();
  const words = useWords();
  const { t, q } = words;
  const records = useAppState((state) => state.records);
  const nature = useAppState(({ operation }) => (operation.phase === 'open' ? operation.operation.nature : 'real'));
  const [printing, setPrinting] = useState(false);
  const day = localIsoDay(useNow(60_000));
  const summary = summaryOf(records, day);
  const title = `${t('day.title')}, ${q.date(noonOfDay(day))}`;
  const training = nature === 'training' ? t('day.training') : undefined;
  const soFar = useMemo(() => dayFigures(day, records), [day, records]);
  const lines = summaryLines(summary ?? soFar, words);
  const text = [title, training, ...lines.map(({ name, value }) => `${name}: ${value}`)].filter(Boolean).join('\n');
  if (printing) {
    return (
      <PrintPage title={title} onClose={() => setPrinting(false)}>
        <h1>{title}</h1>
        {training && <p>{training}</p>}
        <PaperTable rows={lines.map(({ name, value }) => [name, value])} />
      </PrintPage>
    );
  }
  return (
    <Panel
      title={t('day.title')}
      onBack={onBack}
      action={
        <Button fullWidth onClick={() => void app.dailySummaries.make(day)}>
          {t('day.make')}
        </Button>
      }
    >
      {training && <p className={classes.bad}>{training}</p>}
      <p className={classes.note}>{summary ? q.dateTime(new Date(summary.madeAt)) : t('day.so-far')}</p>
      <FactList>
        {lines.map(({ name, value }) => (
          <Fact key={name} name={name}>
            {value}
          </Fact>
        ))}
      </FactList>
      {summary && (
        <>
          <Button variant="default" leftSection={<IconCopy aria-hidden />} onClick={() => void app.copyText(text)}>
            {t('day.copy')}
          </Button>
          <Button variant="default" leftSection={<IconPrinter aria-hidden />} onClick={() => setPrinting(true)}>
            {t('day.print')}
          </Button>
        </>
      )}
      <HourChoice />
    </Panel>
  );
}

/** The hour at which the day is summed up by itself. */
function HourChoice() {
  const app = useApp();
  const { t } = useWords();
  const hour = useAppState((state) => state.settings.summaryHour ?? startingSummaryHour);
  return (
    <NativeSelect
      label={t('day.hour')}
      value={String(hour)}
      data={Array.from({ length: 24 }, (_, h) => ({ value: String(h), label: `${String(h).padStart(2, '0')}:00` }))}
      onChange={(event) => app.settings.change({ summaryHour: Number(event.currentTarget.value) })}
    />
  );
}
