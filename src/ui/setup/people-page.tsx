import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type FormEvent, Fragment, useState } from 'react';
import { currentShift } from '../../app/operation/people';
import { type ShiftRole, shiftRoles } from '../../survey/shift';
import { useApp, useAppState } from '../app-provider';
import { PersonSelect } from '../controls/person-select';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './setup.module.css';
import { TeamFields } from './team-fields';

/** Who holds the tablet, who does what in the shift, and the names to choose from. */
export function PeoplePage() {
  const app = useApp();
  const { t } = useWords();
  return (
    <Panel title={t('people.title')} onBack={() => app.setUp(undefined)}>
      <AtTablet />
      <ShiftChoice />
      <People />
      <Teams />
    </Panel>
  );
}

function AtTablet() {
  const app = useApp();
  const { t } = useWords();
  const personId = useAppState((state) => state.settings.personId);
  return (
    <PersonSelect
      label={t('people.at-tablet')}
      description={t('people.at-tablet-note')}
      personId={personId}
      onChange={app.people.hold}
    />
  );
}

function ShiftChoice() {
  const app = useApp();
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const shift = currentShift(records);
  const assigned: Record<ShiftRole, string | undefined> = {
    pilot: shift?.pilotId,
    observer: shift?.observerId,
    officer: shift?.officerId,
  };
  if (records.person.size === 0) return null;
  return (
    <section className={classes.group}>
      <h3>{t('people.shift')}</h3>
      {shift && (
        <p className={classes.note}>{t('people.shift-since', { time: q.dateTime(new Date(shift.startedAt)) })}</p>
      )}
      {shiftRoles.map((role) => (
        <PersonSelect
          key={role}
          label={t(`people.${role}`)}
          personId={assigned[role]}
          onChange={(personId) => void app.people.assign(role, personId)}
        />
      ))}
      {shift && (
        <Button variant="default" onClick={() => void app.people.endShift(shift)}>
          {t('people.end-shift')}
        </Button>
      )}
    </section>
  );
}

function People() {
  const app = useApp();
  const { t } = useWords();
  const people = useAppState((state) => state.records.person);
  const teams = useAppState((state) => state.records.team);
  const teamChoices = [
    { value: '', label: t('people.no-team') },
    ...[...teams.values()].map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <section className={classes.group}>
      <h3>{t('people.people')}</h3>
      {people.size === 0 && <p className={classes.note}>{t('people.none')}</p>}
      <ul className={classes.names}>
        {[...people.values()].map((person) => (
          <li key={person.id}>
            <span className={classes.name}>{person.name}</span>
            {teams.size > 0 && (
              <NativeSelect
                aria-label={`${t('people.team')}: ${person.name}`}
                value={person.teamId ?? ''}
                data={teamChoices}
                onChange={(event) => {
                  const { teamId: _, ...rest } = person;
                  const teamId = event.currentTarget.value;
                  void app.people.change(teamId === '' ? rest : { ...rest, teamId });
                }}
              />
            )}
            <RemoveButton name={person.name} onRemove={() => void app.people.remove(person)} />
          </li>
        ))}
      </ul>
      <AddName label={t('people.name')} onAdd={(name) => void app.people.add(name)} />
    </section>
  );
}

function Teams() {
  const app = useApp();
  const { t } = useWords();
  const teams = useAppState((state) => state.records.team);
  return (
    <section className={classes.group}>
      <h3>{t('people.teams')}</h3>
      <ul className={classes.names}>
        {[...teams.values()].map((team) => (
          <Fragment key={team.id}>
            <li>
              <span className={classes.name}>{team.name}</span>
              <RemoveButton name={team.name} onRemove={() => void app.people.removeTeam(team)} />
            </li>
            <li>
              <TeamFields team={team} />
            </li>
          </Fragment>
        ))}
      </ul>
      <AddName label={t('people.team-name')} onAdd={(name) => void app.people.addTeam(name)} />
    </section>
  );
}

function RemoveButton({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const { t } = useWords();
  return (
    <ActionIcon aria-label={t('people.remove', { name })} onClick={onRemove}>
      <IconX />
    </ActionIcon>
  );
}

function AddName({ label, onAdd }: { readonly label: string; readonly onAdd: (name: string) => void }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form className={classes.add} onSubmit={add}>
      <TextInput label={label} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <Button type="submit" variant="default" disabled={name.trim() === ''}>
        {t('people.add')}
      </Button>
    </form>
  );
}
