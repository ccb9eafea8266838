import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX, IconNavigation, IconRoute, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { besideRouteM, sortedTasks, taskPlace, tasksAlong } from '../../app/sightings/task-route';
import { distanceM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { Task } from '../../survey/task';
import { useApp, useAppState } from '../app-provider';
import { EmptyState } from '../controls/empty-state';
import { RecordButton } from '../controls/record-list';
import { VirtualRows } from '../controls/virtual-rows';
import { Panel } from '../frame/panel';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import { ListTabs } from './list-tabs';
import { TrackSelect } from './outline-ways';
import classes from './sightings.module.css';
import { useTaskTitle } from './use-task-title';

/** Work for ground teams, the nearest first. */
export function TaskList() {
  const app = useApp();
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const fix = useAppState((state) => state.fix);
  const tools = useMapTools();
  const [route, setRoute] = useState<readonly LngLat[]>();
  const all = sortedTasks(records, fix?.place);
  const tasks = route ? tasksAlong(route, records) : all;
  const draw = async () => setRoute((await tools.drawLine()) ?? route);
  return (
    <Panel
      title={t('field-list.task')}
      action={
        !fix &&
        all.length > 0 && (
          <Button fullWidth leftSection={<IconNavigation aria-hidden />} onClick={() => app.position.follow()}>
            {t('tasks.sort-by-me')}
          </Button>
        )
      }
    >
      <ListTabs />
      {all.length > 0 && (
        <div className={classes.stack}>
          {route ? (
            <>
              <p className={classes.hint} aria-live="polite">
                {tasks.length === 0
                  ? t('tasks.along-none')
                  : t('tasks.along-shown', { aside: q.distance(besideRouteM) })}
              </p>
              <Button variant="default" leftSection={<IconX aria-hidden />} onClick={() => setRoute(undefined)}>
                {t('tasks.along-end')}
              </Button>
            </>
          ) : (
            <>
              <Button variant="default" leftSection={<IconRoute aria-hidden />} onClick={() => void draw()}>
                {t('tasks.along')}
              </Button>
              <TrackSelect label={t('tasks.along-track')} least={2} onLine={setRoute} />
            </>
          )}
        </div>
      )}
      {all.length === 0 ? (
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
