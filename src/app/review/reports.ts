import { localIsoDay } from '../../i18n/kazakhstan-time';
import type { Language } from '../../i18n/language';
import { loadCatalogue } from '../../i18n/load-catalogue';
import { quantities } from '../../i18n/quantities';
import { translator } from '../../i18n/translator';
import type { AppContext } from '../app-context';
import { inSlices } from '../in-slices';
import { trainingMark } from '../operation/training-mark';
import { isoDay } from './day-number';
import type { Report, ReportChoice } from './report';

/** Reports, and tables and pictures of the overview, out of the app. */
export function reportActions({ ports, state, tellDone }: AppContext) {
  async function save(name: string, mediaType: string, bytes: Uint8Array<ArrayBuffer> | Blob): Promise<void> {
    const marked = `${trainingMark(state.getState().operation)}${name}`;
    if (bytes instanceof Blob) await ports.files.save({ name: marked, mediaType, bytes });
    else await ports.files.save({ name: marked, mediaType, bytes });
    tellDone('app.file-saved', { file: marked });
  }
  const today = () => localIsoDay(ports.now());

  return {
    /** A report in a language of its own; undefined while no operation is open. */
    async make(choice: ReportChoice, language: Language): Promise<Report | undefined> {
      const { operation, records, season } = state.getState();
      if (operation.phase !== 'open') return undefined;
      const [{ writeReport }, catalogue] = await Promise.all([import('./report'), loadCatalogue(language)]);
      const source = { operation: operation.operation, records, season, madeAt: ports.now() };
      const words = { language, t: translator(language, catalogue), q: quantities(language) };
      return inSlices(writeReport(source, choice, words));
    },

    /** Saves a report as a workbook or a table. */
    async save(report: Report, format: 'xlsx' | 'csv', { from, to }: ReportChoice): Promise<void> {
      const name = `report-${isoDay(from)}-${isoDay(to)}-${report.words.language}.${format}`;
      if (format === 'csv') {
        const { reportCsv } = await import('./report-csv');
        await save(name, 'text/csv', new TextEncoder().encode(reportCsv(report)));
        return;
      }
      const [{ reportSheets }, { writeWorkbook }] = await Promise.all([
        import('./report-workbook'),
        import('../../formats/write-workbook'),
      ]);
      const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      await save(name, mediaType, await writeWorkbook(reportSheets(report)));
    },

    /** Saves a table of the overview. */
    async saveTable(name: string, rows: readonly (readonly (string | number | undefined)[])[]): Promise<void> {
      const { tableCsv } = await import('./report-csv');
      await save(`${name}-${today()}.csv`, 'text/csv', new TextEncoder().encode(tableCsv(rows)));
    },

    /** Saves the picture of a chart. */
    savePicture: (name: string, picture: Blob) => save(`${name}-${today()}.png`, 'image/png', picture),
  };
}
