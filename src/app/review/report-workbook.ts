import type { SheetOfCells } from '../../formats/write-workbook';
import type { Report, ReportTable } from './report';

/** A report as sheets: figures, places, days, the records behind each figure, method. */
export function reportSheets(report: Report): readonly SheetOfCells[] {
  const { title, facts, figures, places, days, method, assumptions, missing, words } = report;
  const { t } = words;
  const head = [t('report.figures'), t('report.figure'), t('report.value'), t('report.unit'), t('report.records')];
  return [
    {
      name: t('report.figures'),
      widths: [24, 44, 16, 10, 12],
      rows: [
        [title],
        ...facts.map((fact) => [fact]),
        [],
        head,
        ...figures.map(({ group, name, value, unit, sources }) => [
          t(`review.${group}`),
          name,
          value,
          unit,
          sources.length,
        ]),
      ],
    },
    tableSheet(t('report.districts'), places),
    tableSheet(t('report.days'), days),
    {
      name: t('report.records'),
      widths: [44, 14, 44],
      rows: [
        [t('report.figure'), t('report.kind'), t('report.id')],
        ...figures.flatMap(({ name, sources }) => sources.map(({ kind, id }) => [name, kind, id])),
      ],
    },
    {
      name: t('report.method'),
      widths: [120],
      rows: [
        ...section(t('report.method'), method),
        ...section(t('report.assumptions'), assumptions),
        ...section(t('report.missing'), missing.length > 0 ? missing : [t('report.missing-nothing')]),
      ],
    },
  ];
}

function tableSheet(name: string, { head, rows }: ReportTable): SheetOfCells {
  return { name, widths: [32, ...head.slice(1).map(() => 18)], rows: [head, ...rows] };
}

function section(title: string, lines: readonly string[]): readonly (readonly string[])[] {
  return [[title], ...lines.map((line) => [line]), []];
}
