import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type Handover, handover } from '../../app/flying/handover';
import { currentShift, type ShiftCrew } from '../../app/operation/people';
import { type Shift, shiftRoles } from '../../survey/shift';
import { useApp, useAppState } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { PersonSelect } from '../controls/person-select';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './fly.module.css';

/** Who flies, what is left, and the crew that takes it over by name. */
export function ShiftPage({ onBack }: { readonly onBack: () => void }) {
  const app = useApp();
  const { t } = useWords();
  const records = useAppState((state) => state.records);
  const [crew, setCrew] = useState<ShiftCrew>({});
  const [note, setNote] = useState('');
  const shift = currentShift(records);
  const hasPeople = records.person.size > 0;
  const name = records.person.get(crew.pilotId ?? crew.observerId ?? crew.officerId ?? '')?.name;
  const take = async () => {
    if (!(await app.people.handOver(shift, crew, note))) return;
    setCrew({});
    setNote('');
    onBack();
  };
  return (
    <Panel
      title={t('shift.title')}
      onBack={onBack}
      action={
        hasPeople ? (
          <Button fullWidth disabled={name === undefined} onClick={() => void take()}>
            {name === undefined ? t('shift.choose-pilot') : t('shift.take-over', { name })}
          </Button>
        ) : (
          <Button fullWidth onClick={() => app.setUp('people')}>
            {t('shift.to-people')}
          </Button>
        )
      }
    >
      {shift ? <ShiftFacts shift={shift} /> : <p className={classes.note}>{t('shift.none')}</p>}
      <Left work={handover(records, app.now())} />
      <h3>{t('shift.next-crew')}</h3>
      <CrewFields crew={crew} onChange={setCrew} />
      {shift && (
        <Textarea
          size="lg"
          rows={2}
          maxLength={1000}
          autoComplete="off"
          label={t('shift.note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
    </Panel>
  );
}

/** Since when the shift runs, who is in it, and what the crew before left word of. */
function ShiftFacts({ shift }: { readonly shift: Shift }) {
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const before = shift.takenOverFromId === undefined ? undefined : records.shift.get(shift.takenOverFromId);
  return (
    <FactList>
      <Fact name={t('people.shift')}>{t('people.shift-since', { time: q.dateTime(new Date(shift.startedAt)) })}</Fact>
      {shiftRoles.map((role) => {
        const member = records.person.get(shift[`${role}Id`] ?? '')?.name;
        return (
          member !== undefined && (
            <Fact key={role} name={t(`people.${role}`)}>
              {member}
            </Fact>
          )
        );
      })}
      {before?.handoverNote && <Fact name={t('shift.left-word')}>{before.handoverNote}</Fact>}
    </FactList>
  );
}

interface CrewFieldsProps {
  readonly crew: ShiftCrew;
  readonly onChange: (crew: ShiftCrew) => void;
}

function CrewFields({ crew, onChange }: CrewFieldsProps) {
  const { t } = useWords();
  const people = useAppState((state) => state.records.person);
  if (people.size === 0) return <p className={classes.note}>{t('shift.no-people')}</p>;
  return shiftRoles.map((role) => (
    <PersonSelect
      key={role}
      label={t(`people.${role}`)}
      personId={crew[`${role}Id`]}
      onChange={(id) => {
        const { [`${role}Id` as const]: _, ...others } = crew;
        onChange(id === undefined ? others : { ...others, [`${role}Id` as const]: id });
      }}
    />
  ));
}

/** What the shift leaves to do. */
function Left({ work }: { readonly work: Handover }) {
  const app = useApp();
  const { t, q } = useWords();
  useAppState((state) => state.edits);
  const codes = (flights: Handover['inTheAir']) => flights.map(({ sortieCode }) => sortieCode).join(', ');
  const batteries = work.batteries.map(({ label, state }) => `${label}: ${t(`battery.state-${state}`)}`);
  return (
    <>
      <h3>{t('shift.left')}</h3>
      <FactList>
        {work.inTheAir.length > 0 && <Fact name={t('shift.in-the-air')}>{codes(work.inTheAir)}</Fact>}
        {work.untold.length > 0 && <Fact name={t('shift.untold')}>{codes(work.untold)}</Fact>}
        <Fact name={t('shift.open')}>{q.number(work.open.length)}</Fact>
        <Fact name={t('shift.cards')}>{q.number(work.cardsNotRead.length)}</Fact>
        <Fact name={t('shift.photos')}>{q.number(work.photosNotLooked)}</Fact>
        <Fact name={t('shift.tasks')}>{q.number(work.tasksLeft)}</Fact>
        <Fact name={t('shift.edits')}>{q.number(app.exchanges.unexchanged())}</Fact>
        {work.sensorsDue.length > 0 && (
          <Fact name={t('shift.sensors-due')}>{work.sensorsDue.map(({ name: sensor }) => sensor).join(', ')}</Fact>
        )}
        {batteries.length > 0 && <Fact name={t('shift.batteries')}>{batteries.join('; ')}</Fact>}
      </FactList>
    </>
  );
}
