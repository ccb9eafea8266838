import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { localIsoDay, noonOfDay } from '../../i18n/kazakhstan-time';
import type { Work } from '../../app/review/assignments';
import type { BoardSortie } from '../../app/review/board-sorties';
import { actsIn, type SortieAct } from '../../review/sortie-state';
import { dayAfter } from '../../review/day-after';
import { useApp, useAppState } from '../app-provider';
import { DateField } from '../controls/date-field';
import { Fact, FactList } from '../controls/fact-list';
import { Remarks } from '../controls/remarks';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './board.module.css';
import { BoardDifference } from './board-difference';
import { NoTeams } from './no-teams';

interface BoardSortiePageProps {
  readonly of: BoardSortie;
  readonly onBack: () => void;
}

/** The act that brings a sortie on, in the order in which one is offered as the page's own. */
const onward = ['review', 'approve', 'assign'] as const satisfies readonly SortieAct[];

/** One sortie of the board: its work, what was flown of it, and everything that can be said of it, each by a button. */
export function BoardSortiePage({ of, onBack }: BoardSortiePageProps) {
  const app = useApp();
  const { t } = useWords();
  const { plan, sortie, state } = of;
  const [work, setWork] = useState<Work>(() => workOf(of));
  const acts = actsIn(state);
  const next = onward.find((act) => acts.includes(act));
  const assign = () => void app.assignments.assign([{ of, work }]);
  const act = (what: SortieAct) => {
    if (what === 'assign') assign();
    else if (what !== 'return') void app.assignments.act(of, what);
  };
  const words = (what: SortieAct) => {
    if (what === 'assign') return state === 'draft' ? t('board.assign') : t('board.assign-again');
    return t(`board.act-${what}`);
  };
  return (
    <Panel
      title={sortie.code}
      onBack={onBack}
      action={
        next && (
          <Button fullWidth disabled={next === 'assign' && work.teamId === undefined} onClick={() => act(next)}>
            {words(next)}
          </Button>
        )
      }
    >
      <SortieFacts of={of} />
      {acts.includes('assign') && <WorkFields work={work} onChange={setWork} />}
      <BoardDifference of={of} />
      {acts.includes('return') && <ReturnForm of={of} />}
      <div className={classes.group}>
        {acts
          .filter((one) => one !== next && one !== 'return' && one !== 'export')
          .map((one) => (
            <Button key={one} variant="default" onClick={() => act(one)}>
              {words(one)}
            </Button>
          ))}
        <Button
          variant="default"
          onClick={() => {
            app.goTo('fly');
            app.select({ kind: 'sortie', planId: plan.id, code: sortie.code });
          }}
        >
          {t('board.to-sortie')}
        </Button>
      </div>
      <Remarks about={{ kind: 'plan', id: plan.id, sortieCode: sortie.code }} />
    </Panel>
  );
}

function workOf({ assignment }: BoardSortie): Work {
  const { teamId, aircraftName, day, turn } = assignment ?? {};
  return {
    ...(teamId !== undefined && { teamId }),
    ...(aircraftName !== undefined && { aircraftName }),
    ...(day !== undefined && { day }),
    ...(turn !== undefined && { turn }),
  };
}

function SortieFacts({ of: { sortie, state, team, assignment } }: { readonly of: BoardSortie }) {
  const { t, q } = useWords();
  return (
    <FactList>
      <Fact name={t('board.state')}>{t(`board.state-${state}`)}</Fact>
      <Fact name={t('fly.duration')}>{q.duration(sortie.durationS)}</Fact>
      {team && <Fact name={t('board.team')}>{team.name}</Fact>}
      {assignment?.day && <Fact name={t('board.day')}>{q.date(noonOfDay(assignment.day))}</Fact>}
    </FactList>
  );
}

interface WorkFieldsProps {
  readonly work: Work;
  readonly onChange: (work: Work) => void;
}

function WorkFields({ work, onChange }: WorkFieldsProps) {
  const app = useApp();
  const { t } = useWords();
  const teams = useAppState((state) => state.records.team);
  const { teamId: _, ...noTeam } = work;
  const moveDay = (days: number) => onChange({ ...work, day: dayAfter(work.day ?? localIsoDay(app.now()), days) });
  if (teams.size === 0) {
    return (
      <div className={classes.group}>
        <NoTeams />
      </div>
    );
  }
  return (
    <div className={classes.group}>
      <NativeSelect
        label={t('board.team')}
        value={work.teamId ?? ''}
        data={[
          { value: '', label: t('board.no-team') },
          ...[...teams.values()].map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? noTeam : { ...work, teamId: value })}
      />
      <TextInput
        label={t('board.aircraft')}
        autoComplete="off"
        value={work.aircraftName ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ ...work, aircraftName: value })}
      />
      <DateField
        label={t('board.day')}
        value={work.day ?? ''}
        onChange={(day) => day !== '' && onChange({ ...work, day })}
      />
      <div className={classes.pair}>
        <Button variant="default" leftSection={<IconArrowLeft aria-hidden />} onClick={() => moveDay(-1)}>
          {t('board.day-before')}
        </Button>
        <Button variant="default" rightSection={<IconArrowRight aria-hidden />} onClick={() => moveDay(1)}>
          {t('board.day-after')}
        </Button>
      </div>
    </div>
  );
}

function ReturnForm({ of }: { readonly of: BoardSortie }) {
  const app = useApp();
  const { t } = useWords();
  const [text, setText] = useState('');
  return (
    <section className={classes.group}>
      <h3>{t('board.act-return')}</h3>
      <Textarea
        rows={2}
        maxLength={1000}
        autoComplete="off"
        label={t('board.return-why')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={text.trim() === ''}
        leftSection={<IconArrowBackUp aria-hidden />}
        onClick={() => void app.assignments.giveBack(of, text)}
      >
        {t('board.return-do')}
      </Button>
    </section>
  );
}
