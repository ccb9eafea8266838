import { localIsoDay } from '../../i18n/kazakhstan-time';
import type { AppContext } from '../app-context';
import { trainingMark } from '../operation/training-mark';
import type { FleetTable } from './fleet-table';

/** The comparison of models out of the app. */
export function fleetActions({ ports, state, tellDone }: AppContext) {
  return {
    /** Saves the table with what it assumes, for spreadsheets. */
    async save(table: FleetTable, assumptions: readonly (readonly [name: string, value: string])[]): Promise<void> {
      const { fleetCsv } = await import('./fleet-table');
      const name = `${trainingMark(state.getState().operation)}fleet-${localIsoDay(ports.now())}.csv`;
      const bytes = new TextEncoder().encode(fleetCsv(table, assumptions));
      await ports.files.save({ name, mediaType: 'text/csv', bytes });
      tellDone('app.file-saved', { file: name });
    },
  };
}
