import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX, IconNavigation } from '@tabler/icons-react';
import { sortedTasks, taskPlace } from '../../app/sightings/task-route';
import { distanceM } from '../../geo/geodesic';
import type { Task } from '../../survey/task';
import { useApp, useAppState } from '../app-provider';
import { EmptyState } from '../controls/empty-state';
import { RecordButton } from '../controls/record-list';
import { VirtualRows } from '../controls/virtual-rows';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { ListTabs } from './list-tabs';
import { useTaskTitle } from './use-task-title';

/** Work for ground teams, the nearest first. */
export function TaskList() {
  const app = useApp();
  const { t } = useWords();
  const records = useAppState((state) => state.records);
  const fix = useAppState((state) => state.fix);
  const tasks = sortedTasks(records, fix?.place);
  return (
    <Panel
      title={t('field-list.task')}
      action={
        !fix &&
        tasks.length > 0 && (
          <Button fullWidth leftSection={<IconNavigation aria-hidden />} onClick={() => app.position.follow()}>
            {t('tasks.sort-by-me')}
          </Button>
        )
      }
    >
      <ListTabs />
      {tasks.length === 0 ? (
        <EmptyState title={t('tasks.empty-title')}>
          <p>{t('tasks.empty')}</p>
        </EmptyState>
      ) : (
        <VirtualRows label={t('field-list.task')} rows={tasks} keyOf={({ id }) => id}>
          {(task) => <TaskRow task={task} />}
        </VirtualRows>
      )}
    </Panel>
  );
}

const marks = { open: IconCircleDashed, done: IconCircleCheck, 'not-done': IconCircleX } as const;

function TaskRow({ task }: { readonly task: Task }) {
  const app = useApp();
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const fix = useAppState((state) => state.fix);
  const title = useTaskTitle();
  const Mark = marks[task.outcome ?? 'open'];
  const place = taskPlace(task, records);
  const team = records.team.get(task.teamId ?? '')?.name;
  const outcome = task.outcome && t(`tasks.${task.outcome}`);
  return (
    <RecordButton
      mark={<Mark size={28} stroke={1.6} aria-hidden />}
      title={title(task)}
      facts={[outcome, task.reason, team].filter(Boolean).join(' · ')}
      {...(fix && place && { end: q.distance(distanceM(fix.place, place)) })}
      onOpen={() => app.select({ kind: 'task', id: task.id })}
    />
  );
}
