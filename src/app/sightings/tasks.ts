import type { Task, TaskKind } from '../../survey/task';
import type { AppContext } from '../app-context';
import { deleteRecord, keepRecord } from '../keep-record';
import { localIsoTime } from '../../i18n/kazakhstan-time';

/** Work for ground teams: made in one tap at a sighting or a sensor, closed with what came of it. */
export function taskActions(context: AppContext) {
  const { ports, state } = context;
  return {
    /** Makes a task unless the same one is open already. */
    async make(taskKind: TaskKind, about: Task['about']): Promise<boolean> {
      const same = [...state.getState().records.task.values()].some(
        (task) => task.outcome === undefined && task.taskKind === taskKind && task.about.id === about.id,
      );
      if (same) return false;
      const madeAt = localIsoTime(ports.now());
      const task: Task = { kind: 'task', id: ports.newId(), taskKind, about, madeAt, note: '' };
      const stored = await keepRecord(context, task, { key: 'edit.task-made' });
      if (stored) context.tellDone('edit.task-made');
      return stored;
    },

    /** Says how a task ended; not done needs a reason. A sensor whose service is done is serviced by the same edit. */
    close(task: Task, outcome: 'done' | 'not-done', reason = ''): Promise<boolean> {
      const { reason: _, ...rest } = task;
      const closedAt = localIsoTime(ports.now());
      const closed = { ...rest, outcome, closedAt, ...(reason !== '' && { reason }) };
      const isService = task.taskKind === 'service-sensor' && outcome === 'done';
      const sensor = isService ? state.getState().records.sensor.get(task.about.id) : undefined;
      const records = [closed, ...(sensor?.placedAt === undefined ? [] : [{ ...sensor, servicedAt: closedAt }])];
      return context.commit({
        note: { key: 'edit.task-closed' },
        changes: records.map((record) => ({ op: 'put', record })),
      });
    },

    assign(task: Task, teamId: string | undefined): Promise<boolean> {
      const { teamId: _, ...rest } = task;
      return keepRecord(context, { ...rest, ...(teamId !== undefined && { teamId }) }, { key: 'edit.task-made' });
    },

    delete: (task: Task) => deleteRecord(context, task, { key: 'edit.task-deleted' }),
  };
}
