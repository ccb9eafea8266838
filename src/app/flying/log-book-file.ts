import { localIsoDay } from '../../i18n/kazakhstan-time';
import { loadCatalogue } from '../../i18n/load-catalogue';
import { translator } from '../../i18n/translator';
import type { AppContext } from '../app-context';
import { trainingMark } from '../operation/training-mark';
import { logBookRows } from './log-book';

/** The log book out of the app. */
export function logBookActions({ ports, state, tellDone }: AppContext) {
  return {
    /** Saves all flights as a table for spreadsheets. */
    async save(): Promise<void> {
      const { records, settings, operation } = state.getState();
      const { logBookCsv } = await import('./log-book-csv');
      const text = logBookCsv(
        logBookRows(records),
        translator(settings.language, await loadCatalogue(settings.language)),
      );
      const name = `${trainingMark(operation)}log-book-${localIsoDay(ports.now())}.csv`;
      await ports.files.save({ name, mediaType: 'text/csv', bytes: new TextEncoder().encode(text) });
      tellDone('app.file-saved', { file: name });
    },
  };
}
