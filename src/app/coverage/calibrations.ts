import type { Calibration } from '../../survey/calibration';
import type { AppContext } from '../app-context';
import { keepRecord } from '../keep-record';
import { localIsoTime } from '../../i18n/kazakhstan-time';

/** Sweep widths: typed with their source, or counted over known stands. */
export function calibrationActions(context: AppContext) {
  return {
    add(calibration: Omit<Calibration, 'kind' | 'id' | 'at'>): Promise<boolean> {
      const at = localIsoTime(context.ports.now());
      const record: Calibration = { kind: 'calibration', id: context.ports.newId(), at, ...calibration };
      return keepRecord(context, record, { key: 'edit.calibration-kept' });
    },

    delete: ({ id }: Calibration): Promise<boolean> =>
      context.commit({
        note: { key: 'edit.calibration-deleted' },
        changes: [{ op: 'delete', recordKind: 'calibration', id }],
      }),
  };
}
