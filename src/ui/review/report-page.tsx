import { Button, NativeSelect, UnstyledButton } from '@mantine/core';
import { IconPrinter, IconTable } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { coverageDay } from '../../coverage/coverage-day';
import { dayNumberOf, isoDay } from '../../app/review/day-number';
import type { Report, ReportChoice } from '../../app/review/report';
import { type Language, languages } from '../../i18n/language';
import { useApp, useAppState } from '../app-provider';
import { ChoiceSelect } from '../controls/choice-select';
import { DateField } from '../controls/date-field';
import { Fact, FactList } from '../controls/fact-list';
import { languageNames } from '../controls/language-names';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './overview.module.css';
import { RecordsPage, type WantedRecords } from './records-page';
import { ReportPaper } from './report-paper';
import { useDistrictNames } from './use-district-names';
import { useReviewLedger } from './use-review-ledger';

interface ReportPageProps {
  readonly kato: string | undefined;
  readonly onBack: () => void;
}

/** A report of a period and a district, in a language of its own: to look at, to print, as files. */
export function ReportPage({ kato, onBack }: ReportPageProps) {
  const app = useApp();
  const { t, language: shown } = useWords();
  const operation = useAppState((state) => (state.operation.phase === 'open' ? state.operation.operation : undefined));
  const ledger = useReviewLedger();
  const [language, setLanguage] = useState<Language>(shown);
  const [choice, setChoice] = useState<ReportChoice>(() => {
    const today = coverageDay(app.now().getTime());
    const first = operation ? dayNumberOf(operation.firstDay) : today;
    const last = operation ? dayNumberOf(operation.lastDay) : today;
    return { from: first, to: Math.max(first, Math.min(last, today)), ...(kato !== undefined && { kato }) };
  });
  const report = useReport(choice, language);
  const [isPrinting, setPrinting] = useState(false);
  const [wanted, setWanted] = useState<WantedRecords>();
  if (wanted && ledger) return <RecordsPage ledger={ledger} wanted={wanted} onBack={() => setWanted(undefined)} />;
  if (isPrinting && report) return <ReportPaper report={report} onClose={() => setPrinting(false)} />;
  return (
    <Panel
      title={t('report.title')}
      onBack={onBack}
      wide
      action={
        <Button
          fullWidth
          disabled={!report}
          leftSection={<IconPrinter aria-hidden />}
          onClick={() => setPrinting(true)}
        >
          {t('report.print')}
        </Button>
      }
    >
      <ReportChoices choice={choice} onChoose={setChoice} />
      <ChoiceSelect
        label={t('report.language')}
        choices={languages}
        nameOf={(one) => languageNames[one]}
        chosen={language}
        onChoose={setLanguage}
      />
      <div className={classes.pair}>
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button
            key={format}
            variant="default"
            disabled={!report}
            leftSection={<IconTable aria-hidden />}
            onClick={() => report && void app.reports.save(report, format, choice)}
          >
            {t(`report.${format}`)}
          </Button>
        ))}
      </div>
      {report && <ReportFigures report={report} onRecords={setWanted} />}
    </Panel>
  );
}

/** The report of a choice in a language: the one before until it is made, and anew when the ledger changes. */
function useReport(choice: ReportChoice, language: Language): Report | undefined {
  const app = useApp();
  const ledger = useReviewLedger();
  const [report, setReport] = useState<Report>();
  useEffect(() => {
    let isWanted = true;
    if (ledger) void app.reports.make(choice, language).then((made) => isWanted && setReport(made));
    return () => {
      isWanted = false;
    };
  }, [app, ledger, choice, language]);
  return report;
}

interface ReportFiguresProps {
  readonly report: Report;
  readonly onRecords: (wanted: WantedRecords) => void;
}

/** What the report says, in its own language; a tap shows the records behind a figure. */
function ReportFigures({ report: { words, title, facts, figures }, onRecords }: ReportFiguresProps) {
  return (
    <div lang={words.language}>
      <h3 className={classes.head}>{title}</h3>
      {facts.map((fact) => (
        <p key={fact} className={classes.note}>
          {fact}
        </p>
      ))}
      <FactList>
        {figures
          .filter(({ value }) => value !== 0)
          .map(({ name, text, share, sources }) => (
            <Fact key={name} name={name}>
              <UnstyledButton className={classes.cell} onClick={() => onRecords({ title: name, sources })}>
                {share === undefined ? text : `${text} · ${share}`}
              </UnstyledButton>
            </Fact>
          ))}
      </FactList>
    </div>
  );
}

interface ReportChoicesProps {
  readonly choice: ReportChoice;
  readonly onChoose: (choice: ReportChoice) => void;
}

/** Period and district. */
function ReportChoices({ choice, onChoose }: ReportChoicesProps) {
  const { t } = useWords();
  const ledger = useReviewLedger();
  const { from, to, kato, ...rest } = choice;
  const districts = useDistrictNames(ledger);
  const setDay = (change: { readonly from?: number; readonly to?: number }) => {
    const next = { ...choice, ...change };
    if (next.from <= next.to) onChoose(next);
  };
  return (
    <>
      <div className={classes.pair}>
        <DateField
          label={t('report.from')}
          value={isoDay(from)}
          max={isoDay(to)}
          onChange={(day) => day !== '' && setDay({ from: dayNumberOf(day) })}
        />
        <DateField
          label={t('report.to')}
          value={isoDay(to)}
          min={isoDay(from)}
          onChange={(day) => day !== '' && setDay({ to: dayNumberOf(day) })}
        />
      </div>
      <NativeSelect
        label={t('review.district')}
        value={kato ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChoose({ ...rest, from, to, ...(value !== '' && { kato: value }) })
        }
        data={[
          { value: '', label: t('review.all-districts') },
          ...districts.map(([value, label]) => ({ value, label })),
        ]}
      />
    </>
  );
}
