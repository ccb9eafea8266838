import { Button, NativeSelect } from '@mantine/core';
import { IconPackageExport, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { type WorkOrder, workOrder } from '../../app/review/work-order';
import { noonOfDay } from '../../i18n/kazakhstan-time';
import { useApp, useAppState } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { PrintPage } from '../controls/print-page';
import { useCoordinates } from '../controls/use-coordinates';
import { PaperTable } from '../controls/paper-table';
import { Panel } from '../frame/panel';
import { useTaskTitle } from '../sightings/use-task-title';
import { useWords } from '../words-provider';
import classes from './board.module.css';
import { NoTeams } from './no-teams';

/** Rows of each kind that one page holds; the rest is counted on it and lies in the package. */
const paperRows = { sorties: 18, launches: 6, toVerify: 8, tasks: 6 };

/** A team's work order: on the screen, on one page, and as a package. */
export function WorkOrderPage({ onBack }: { readonly onBack: () => void }) {
  const app = useApp();
  const { t } = useWords();
  const records = useAppState((state) => state.records);
  const teams = [...records.team.values()];
  const [teamId, setTeamId] = useState(teams[0]?.id ?? '');
  const [printing, setPrinting] = useState(false);
  const team = records.team.get(teamId);
  const order = workOrder(teamId, records);
  const isEmpty = order.sorties.length + order.toVerify.length + order.tasks.length === 0;
  const title = t('order.title', { team: team?.name ?? '' });
  if (printing) {
    return (
      <PrintPage title={title} onClose={() => setPrinting(false)}>
        <h1>{title}</h1>
        <OrderSheet order={order} />
      </PrintPage>
    );
  }
  return (
    <Panel
      title={t('order.open')}
      onBack={onBack}
      action={
        <Button
          fullWidth
          disabled={isEmpty}
          leftSection={<IconPackageExport aria-hidden />}
          onClick={() => app.setUp('make-package')}
        >
          {t('order.package')}
        </Button>
      }
    >
      {teams.length === 0 ? (
        <NoTeams />
      ) : (
        <NativeSelect
          label={t('order.choose')}
          value={teamId}
          data={teams.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setTeamId(event.currentTarget.value)}
        />
      )}
      {team && isEmpty && <p className={classes.quiet}>{t('order.nothing')}</p>}
      {team && !isEmpty && (
        <>
          <OrderFacts order={order} />
          <Button variant="default" leftSection={<IconPrinter aria-hidden />} onClick={() => setPrinting(true)}>
            {t('order.print')}
          </Button>
          <p className={classes.quiet}>{t('order.package-note')}</p>
        </>
      )}
    </Panel>
  );
}

function OrderFacts({ order: { sorties, launches, toVerify, tasks } }: { readonly order: WorkOrder }) {
  const { t, q } = useWords();
  return (
    <FactList>
      <Fact name={t('order.sorties')}>{q.number(sorties.length)}</Fact>
      <Fact name={t('order.launches')}>{q.number(launches.length)}</Fact>
      <Fact name={t('order.verify')}>{q.number(toVerify.length)}</Fact>
      <Fact name={t('order.tasks')}>{q.number(tasks.length)}</Fact>
    </FactList>
  );
}

function OrderSheet({ order: { sorties, launches, toVerify, tasks } }: { readonly order: WorkOrder }) {
  const { t, q } = useWords();
  const coordinates = useCoordinates();
  const taskTitle = useTaskTitle();
  const day = (of: string | undefined) => (of === undefined ? '' : q.date(noonOfDay(of)));
  return (
    <>
      <Part title={t('order.sorties')} of={sorties.length} most={paperRows.sorties}>
        <PaperTable
          head={[t('board.day'), t('paper.sortie'), t('board.aircraft'), t('order.minutes'), t('order.launches')]}
          rows={sorties
            .slice(0, paperRows.sorties)
            .map(({ sortie, assignment }) => [
              day(assignment?.day),
              sortie.code,
              assignment?.aircraftName ?? '',
              q.number(sortie.durationS / 60),
              coordinates(sortie.launch),
            ])}
        />
      </Part>
      <Part title={t('order.launches')} of={launches.length} most={paperRows.launches}>
        <PaperTable
          rows={launches
            .slice(0, paperRows.launches)
            .map(({ place, name, codes }) => [
              coordinates(place),
              name ?? '',
              t('board.count', { count: codes.length }),
            ])}
        />
      </Part>
      <Part title={t('order.verify')} of={toVerify.length} most={paperRows.toVerify}>
        <PaperTable
          rows={toVerify
            .slice(0, paperRows.toVerify)
            .map(({ task, sighting }) => [
              t(`sighting-kind.${sighting.sightingKind}`),
              coordinates(sighting.position.place),
              task.note,
            ])}
        />
      </Part>
      <Part title={t('order.tasks')} of={tasks.length} most={paperRows.tasks}>
        <PaperTable rows={tasks.slice(0, paperRows.tasks).map((task) => [taskTitle(task), task.note])} />
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly of: number;
  readonly most: number;
  readonly children: React.ReactNode;
}

function Part({ title, of, most, children }: PartProps) {
  const { t } = useWords();
  if (of === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      {children}
      {of > most && <p>{t('order.more', { count: of - most })}</p>}
    </>
  );
}
