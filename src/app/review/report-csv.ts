import { csvCell } from '../../formats/csv-cell';
import type { Report } from './report';

/** Cells of a table; absent: empty. */
export type TableRow = readonly (string | number | undefined)[];

/** A table as CSV. UTF-8 with the mark that spreadsheets need; no cell is taken for a formula. */
export function tableCsv(rows: readonly TableRow[]): string {
  return `\uFEFF${rows.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** A report as one table: a row for each figure, with the records that it comes from. */
export function reportCsv({ title, facts, figures, words: { t } }: Report): string {
  return tableCsv([
    [title],
    ...facts.map((fact) => [fact]),
    [t('report.figures'), t('report.figure'), t('report.value'), t('report.unit'), t('report.records'), t('report.id')],
    ...figures.map(({ group, name, value, unit, sources }) => [
      t(`review.${group}`),
      name,
      value,
      unit,
      sources.length,
      sources.map(({ kind, id }) => `${kind}:${id}`).join(' '),
    ]),
  ]);
}
