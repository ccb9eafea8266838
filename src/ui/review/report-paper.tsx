import type { Report, ReportTable } from '../../app/review/report';
import { figureGroupNames } from '../../app/review/figure-words';
import { typedDay } from '../../i18n/typed-day';
import { PrintPage } from '../controls/print-page';
import { PaperTable } from '../controls/paper-table';
import { CurveCanvas } from './curve-canvas';
import classes from './overview.module.css';
import { ReportMap } from './report-map';

/** Ids that are printed behind one figure: the workbook has all. */
const mostIds = 40;
/** Rows of a table on paper: the workbook has all. */
const mostRows = 200;

/** A report on paper, in its own language. */
export function ReportPaper({ report, onClose }: { readonly report: Report; readonly onClose: () => void }) {
  const { words, title, facts, figures, places, days, method, assumptions, missing, curve } = report;
  const { t, q, language } = words;
  return (
    <PrintPage title={title} onClose={onClose}>
      <div lang={language}>
        <h1>{title}</h1>
        {facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
        {figureGroupNames.map((group) => {
          const own = figures.filter((figure) => figure.group === group && (figure.value !== 0 || group === 'flying'));
          return (
            own.length > 0 && (
              <section key={group} className={classes.figures}>
                <h2>{t(`review.${group}`)}</h2>
                <PaperTable
                  rows={own.map(({ name, text, share }) => [
                    name,
                    share === undefined ? text : `${text} (${t('review.share', { share })})`,
                  ])}
                />
              </section>
            )
          );
        })}
        <h2>{t('report.map')}</h2>
        <ReportMap report={report} />
        <h2>{t('review.curve')}</h2>
        <CurveCanvas curve={curve} label={t('review.curve')} paper={words} />
        <PlainTable title={t('report.districts')} table={places} report={report} />
        <PlainTable title={t('report.days')} table={days} report={report} />
        <Lines title={t('report.method')} lines={method} />
        <Lines title={t('report.assumptions')} lines={assumptions} />
        <Lines title={t('report.missing')} lines={missing.length > 0 ? missing : [t('report.missing-nothing')]} />
        <h2>{t('report.appendix')}</h2>
        {figures
          .filter(({ sources }) => sources.length > 0)
          .map(({ name, sources }) => (
            <p key={name}>
              <strong>{`${name} (${q.number(sources.length)}): `}</strong>
              {sources
                .slice(0, mostIds)
                .map(({ id }) => id)
                .join(', ')}
              {sources.length > mostIds && ` … ${t('report.appendix-cut', { count: mostIds })}`}
            </p>
          ))}
      </div>
    </PrintPage>
  );
}

interface PlainTableProps {
  readonly title: string;
  readonly table: ReportTable;
  readonly report: Report;
}

function PlainTable({ title, table: { head, rows }, report: { words } }: PlainTableProps) {
  if (rows.length === 0) return null;
  const cell = (value: string | number) =>
    typeof value === 'string' ? typedDay(value) : words.q.number(value, Number.isInteger(value) ? 0 : 1);
  return (
    <section className={classes.wideTable}>
      <h2>{title}</h2>
      <PaperTable head={head} rows={rows.slice(0, mostRows).map((cells) => cells.map(cell))} />
    </section>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
