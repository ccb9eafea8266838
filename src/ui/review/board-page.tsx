import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconFileText, IconUsersGroup } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { localIsoDay, noonOfDay } from '../../i18n/kazakhstan-time';
import { type BoardSortie, boardSorties, byTurn } from '../../app/review/board-sorties';
import { dayAfter } from '../../review/day-after';
import { sortieActs, sortieStates, stateAfter } from '../../review/sortie-state';
import { useApp, useAppState } from '../app-provider';
import { EmptyState } from '../controls/empty-state';
import { useNow } from '../controls/use-now';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './board.module.css';
import { type BoardColumn, BoardColumns } from './board-columns';
import { AssignForMePage } from './assign-for-me-page';
import { WorkOrderPage } from './work-order-page';
import { BoardSortiePage } from './board-sortie-page';

const everyTeam = '';
const noTeam = 'none';
const noDay = 'none';
const shownDays = 7;

type ColumnsBy = 'state' | 'day';

/** All sorties by state, or by day: who flies what when, and what is to be judged. */
export function BoardPage({ onBack }: { readonly onBack: () => void }) {
  const { t } = useWords();
  const records = useAppState((state) => state.records);
  const [by, setBy] = useState<ColumnsBy>('state');
  const [teamId, setTeamId] = useState(everyTeam);
  const [code, setCode] = useState<string>();
  const [over, setOver] = useState<'for-me' | 'order'>();
  const all = useMemo(() => boardSorties(records), [records]);
  const open = all.find(({ sortie }) => sortie.code === code);
  const sorties = all.filter(
    ({ team }) => teamId === everyTeam || (teamId === noTeam ? team === undefined : team?.id === teamId),
  );
  if (over === 'for-me') return <AssignForMePage sorties={all} onBack={() => setOver(undefined)} />;
  if (over === 'order') return <WorkOrderPage onBack={() => setOver(undefined)} />;
  if (open) return <BoardSortiePage key={code} of={open} onBack={() => setCode(undefined)} />;
  return (
    <Panel
      wide
      title={t('board.title')}
      onBack={onBack}
      action={
        <Button
          fullWidth
          disabled={all.length === 0}
          leftSection={<IconUsersGroup aria-hidden />}
          onClick={() => setOver('for-me')}
        >
          {t('board.for-me')}
        </Button>
      }
    >
      {all.length === 0 && (
        <EmptyState title={t('board.empty-title')}>
          <p>{t('board.empty')}</p>
        </EmptyState>
      )}
      {all.length > 0 && (
        <>
          <BoardBar by={by} onBy={setBy} teamId={teamId} onTeam={setTeamId} onOrder={() => setOver('order')} />
          {by === 'state' ? (
            <StateColumns sorties={sorties} onOpen={setCode} />
          ) : (
            <DayColumns sorties={sorties} onOpen={setCode} />
          )}
        </>
      )}
    </Panel>
  );
}

interface BoardBarProps {
  readonly by: ColumnsBy;
  readonly onBy: (by: ColumnsBy) => void;
  readonly teamId: string;
  readonly onTeam: (teamId: string) => void;
  readonly onOrder: () => void;
}

/** How the board is laid out, whose sorties it shows, and the way to a team's work order. */
function BoardBar({ by, onBy, teamId, onTeam, onOrder }: BoardBarProps) {
  const { t } = useWords();
  const teams = useAppState((state) => state.records.team);
  return (
    <div className={classes.bar}>
      <SegmentedControl
        size="lg"
        value={by}
        onChange={(value) => onBy(value === 'day' ? 'day' : 'state')}
        data={[
          { value: 'state', label: t('board.by-state') },
          { value: 'day', label: t('board.by-day') },
        ]}
      />
      <NativeSelect
        aria-label={t('board.team')}
        value={teamId}
        onChange={(event) => onTeam(event.currentTarget.value)}
        data={[
          { value: everyTeam, label: t('board.all-teams') },
          { value: noTeam, label: t('board.no-team') },
          ...[...teams.values()].map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Button variant="default" leftSection={<IconFileText aria-hidden />} onClick={onOrder}>
        {t('order.open')}
      </Button>
    </div>
  );
}

interface ColumnsProps {
  readonly sorties: readonly BoardSortie[];
  readonly onOpen: (code: string) => void;
}

/** Sorties by their state; one that is dragged takes the step that leads there. */
function StateColumns({ sorties, onOpen }: ColumnsProps) {
  const app = useApp();
  const { t } = useWords();
  const states = sortieStates.map(
    (state): BoardColumn => ({
      id: state,
      title: t(`board.state-${state}`),
      sorties: sorties.filter((of) => of.state === state).toSorted(byTurn),
    }),
  );
  const dropOnState = (of: BoardSortie, state: string) => {
    const act = sortieActs.find((one) => stateAfter(of.state, one) === state);
    if (act === undefined) return void app.assignments.act(of, 'release');
    // A team or a remark is asked for on the sortie's own page.
    if (act === 'return' || (act === 'assign' && !of.team)) return onOpen(of.sortie.code);
    void (act === 'assign' ? app.assignments.assign([{ of, work: {} }]) : app.assignments.act(of, act));
  };
  return (
    <>
      <p className={classes.quiet}>{t('board.drag-state-hint')}</p>
      <BoardColumns columns={states} onOpen={onOpen} onDrop={dropOnState} />
    </>
  );
}

/** A week of days; what is flown keeps its day. */
function DayColumns({ sorties, onOpen }: ColumnsProps) {
  const app = useApp();
  const { t, q } = useWords();
  const today = localIsoDay(useNow(60_000));
  const [first, setFirst] = useState(today);
  const days = Array.from({ length: shownDays }, (_, i) => dayAfter(first, i));
  const columns: readonly BoardColumn[] = [
    { id: noDay, title: t('board.no-day'), sorties: sorties.filter((of) => boardDay(of) === undefined) },
    ...days.map((day) => ({
      id: day,
      title: q.date(noonOfDay(day)),
      sorties: sorties.filter((of) => boardDay(of) === day).toSorted(byTurn),
    })),
  ];
  const drop = (of: BoardSortie, day: string) =>
    void (day === noDay ? app.assignments.act(of, 'release') : app.assignments.assign([{ of, work: { day } }]));
  return (
    <>
      <div className={classes.bar}>
        <Button
          variant="default"
          leftSection={<IconArrowLeft aria-hidden />}
          onClick={() => setFirst(dayAfter(first, -shownDays))}
        >
          {t('board.earlier')}
        </Button>
        <Button
          variant="default"
          rightSection={<IconArrowRight aria-hidden />}
          onClick={() => setFirst(dayAfter(first, shownDays))}
        >
          {t('board.later')}
        </Button>
      </div>
      <p className={classes.quiet}>{t('board.drag-hint')}</p>
      <BoardColumns stateShown columns={columns} onOpen={onOpen} onDrop={drop} />
    </>
  );
}

/** The day that a sortie is assigned to, else that of its last flight. */
function boardDay({ flights, assignment }: BoardSortie): string | undefined {
  const [last] = flights
    .map(({ tookOffAt }) => localIsoDay(new Date(tookOffAt)))
    .toSorted()
    .toReversed();
  return assignment?.day ?? last;
}
