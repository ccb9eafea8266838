import { Button, Textarea } from '@mantine/core';
import { IconCheck, IconEye, IconTrash, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { taskPlace } from '../../app/sightings/task-route';
import type { Task } from '../../survey/task';
import { useApp, useAppState } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { Remarks } from '../controls/remarks';
import { TeamSelect } from '../controls/team-select';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './sightings.module.css';
import { useTaskTitle } from './use-task-title';
import { WayThere } from './way-there';

/** One task: what came of it, and the way there. */
export function TaskPage({ task }: { readonly task: Task }) {
  const app = useApp();
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const title = useTaskTitle();
  const place = taskPlace(task, records);
  return (
    <Panel
      title={title(task)}
      onBack={() => app.select(undefined)}
      action={
        <Button fullWidth leftSection={<IconCheck aria-hidden />} onClick={() => void app.tasks.close(task, 'done')}>
          {t('tasks.done')}
        </Button>
      }
    >
      <FactList>
        <Fact name={t('tasks.made')}>{q.dateTime(new Date(task.madeAt))}</Fact>
        {task.outcome && <Fact name={t('field-list.state')}>{t(`tasks.${task.outcome}`)}</Fact>}
        {task.reason !== undefined && <Fact name={t('tasks.reason')}>{task.reason}</Fact>}
      </FactList>
      <TeamSelect
        label={t('actions.team')}
        teamId={task.teamId}
        onChange={(teamId) => void app.tasks.assign(task, teamId)}
      />
      {place ? (
        <>
          <WayThere place={place} />
          <Button variant="default" leftSection={<IconEye aria-hidden />} onClick={() => app.select(task.about)}>
            {t('tasks.open-about')}
          </Button>
        </>
      ) : (
        <p className={classes.missing}>{t('tasks.lost')}</p>
      )}
      <NotDone task={task} />
      <Button variant="default" leftSection={<IconTrash aria-hidden />} onClick={() => void app.tasks.delete(task)}>
        {t('app.delete')}
      </Button>
      <Remarks about={{ kind: 'task', id: task.id }} />
    </Panel>
  );
}

/** A task that is closed undone has a reason. */
function NotDone({ task }: { readonly task: Task }) {
  const app = useApp();
  const { t } = useWords();
  const [reason, setReason] = useState(task.reason ?? '');
  return (
    <>
      <Textarea
        label={t('tasks.reason')}
        description={t('sighting-details.no-names')}
        autosize
        minRows={2}
        autoComplete="off"
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button
        variant="default"
        leftSection={<IconX aria-hidden />}
        disabled={reason.trim() === ''}
        onClick={() => void app.tasks.close(task, 'not-done', reason.trim())}
      >
        {t('tasks.not-done')}
      </Button>
    </>
  );
}
