import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX, IconNavigation, IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { type TaskRound, taskRound } from '../../app/sightings/task-round';
import { besideRouteM, sortedTasks, taskPlace, tasksAlong } from '../../app/sightings/task-route';
import { distanceM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { Task } from '../../survey/task';
import { useApp, useAppState } from '../app-provider';
import { EmptyState } from '../controls/empty-state';
import { RecordButton } from '../controls/record-list';
import { VirtualRows } from '../controls/virtual-rows';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { idOf } from './id-of';
import { ListTabs } from './list-tabs';
import classes from './sightings.module.css';
import { type TaskRoute, TaskRouteChoice } from './task-route-choice';
import { useTaskTitle } from './use-task-title';

/** Work for ground teams: the nearest first, along a route, or as a round from here. */
export function TaskList() {
  const app = useApp();
  const { t } = useWords();
  const records = useAppState((state) => state.records);
  const here = useAppState((state) => state.fix?.place);
  const [route, setRoute] = useState<TaskRoute>();
  const [start, setStart] = useState<LngLat>();
  if (route === 'round' && !start && here) setStart(here);
  const all = sortedTasks(records, here);
  const round = useMemo(
    () => (route === 'round' && start ? taskRound(start, records) : undefined),
    [route, start, records],
  );
  const onLine = route !== undefined && route !== 'round' ? tasksAlong(route, records, here) : undefined;
  const tasks = round?.tasks ?? onLine ?? all;
  const choose = (chosen: TaskRoute | undefined) => {
    if (chosen === 'round') app.position.follow();
    setStart(undefined);
    setRoute(chosen);
  };
  return (
    <Panel
      title={t('field-list.task')}
      action={
        !here &&
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
              <RouteWords round={round} onLine={onLine} />
              <Button variant="default" leftSection={<IconX aria-hidden />} onClick={() => choose(undefined)}>
                {t('tasks.along-end')}
              </Button>
            </>
          ) : (
            <TaskRouteChoice onChoose={choose} />
          )}
        </div>
      )}
      {all.length === 0 ? (
        <EmptyState title={t('tasks.empty-title')}>
          <p>{t('tasks.empty')}</p>
        </EmptyState>
      ) : (
        <VirtualRows label={t('field-list.task')} rows={tasks} keyOf={idOf}>
          {(task) => <TaskRow task={task} />}
        </VirtualRows>
      )}
    </Panel>
  );
}

interface RouteWordsProps {
  readonly round: TaskRound | undefined;
  readonly onLine: readonly Task[] | undefined;
}

/** In what order the tasks are. */
function RouteWords({ round, onLine }: RouteWordsProps) {
  const { t, q } = useWords();
  const failure = useAppState((state) => state.fixFailure);
  const waiting = failure ? t(`status.fix-${failure}`) : t('recording.looking-for-gps');
  const along =
    onLine &&
    (onLine.length === 0 ? t('tasks.along-none') : t('tasks.along-shown', { aside: q.distance(besideRouteM) }));
  return (
    <p className={classes.hint} aria-live="polite">
      {along ?? (round ? t('tasks.round-shown', { length: q.distance(round.lengthM) }) : waiting)}
    </p>
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
