import type { Person } from '../../survey/person';
import type { Shift, ShiftRole } from '../../survey/shift';
import type { Team } from '../../survey/team';
import type { AppContext } from '../app-context';
import { deleteRecord, keepRecord } from '../keep-record';
import { localIsoTime } from '../../i18n/kazakhstan-time';
import { openJournal } from './open-journal';
import type { Records } from '../records';

/** Names on this operation's devices: no accounts, edits carry them. */
export function peopleActions(context: AppContext) {
  const { ports, state } = context;

  function hold(personId: string | undefined): void {
    openJournal(context).setPerson(personId);
    const { personId: _, ...rest } = state.getState().settings;
    const settings = personId === undefined ? rest : { ...rest, personId };
    ports.settings.save(settings);
    state.setState({ settings });
  }

  return {
    /** The person who holds this device from now on; undefined: nobody says. */
    hold,

    /** Adds a person and lets them hold the device if nobody does; the person's id. */
    async add(name: string, teamId?: string): Promise<string | undefined> {
      const person: Person = { kind: 'person', id: ports.newId(), name, ...(teamId && { teamId }) };
      const stored = await keepRecord(context, person, { key: 'edit.person-saved', values: { name } });
      if (stored && state.getState().settings.personId === undefined) hold(person.id);
      return stored ? person.id : undefined;
    },

    change: (person: Person) =>
      keepRecord(context, person, { key: 'edit.person-saved', values: { name: person.name } }),

    remove(person: Person): Promise<boolean> {
      if (state.getState().settings.personId === person.id) hold(undefined);
      return deleteRecord(context, person, { key: 'edit.person-deleted', values: { name: person.name } });
    },

    addTeam(name: string): Promise<boolean> {
      const team: Team = { kind: 'team', id: ports.newId(), name };
      return keepRecord(context, team, { key: 'edit.team-saved', values: { name } });
    },

    changeTeam: (team: Team) => keepRecord(context, team, { key: 'edit.team-saved', values: { name: team.name } }),

    removeTeam: (team: Team) => deleteRecord(context, team, { key: 'edit.team-deleted', values: { name: team.name } }),

    /** Names who does what in the shift that runs; begins one if none does. */
    assign(role: ShiftRole, personId: string | undefined): Promise<boolean> {
      const shift: Shift = currentShift(state.getState().records) ?? {
        kind: 'shift',
        id: ports.newId(),
        startedAt: localIsoTime(ports.now()),
      };
      const { [`${role}Id` as const]: _, ...others } = shift;
      const assigned = personId === undefined ? others : { ...others, [`${role}Id` as const]: personId };
      return keepRecord(context, assigned, { key: 'edit.shift-changed' });
    },

    /** Ends a shift with a word to the next crew, and begins that crew's. */
    async handOver(shift: Shift | undefined, crew: ShiftCrew, handoverNote: string): Promise<boolean> {
      const at = localIsoTime(ports.now());
      const next: Shift = {
        kind: 'shift',
        id: ports.newId(),
        startedAt: at,
        ...crew,
        ...(shift && { takenOverFromId: shift.id }),
      };
      const ended: Shift | undefined = shift && {
        ...shift,
        endedAt: at,
        ...(handoverNote.trim() !== '' && { handoverNote: handoverNote.trim() }),
      };
      const changes = [ended, next].flatMap((record) => (record ? ({ op: 'put', record } as const) : []));
      return context.commit({ note: { key: 'edit.shift-taken-over' }, changes });
    },

    endShift(shift: Shift): Promise<boolean> {
      return keepRecord(context, { ...shift, endedAt: localIsoTime(ports.now()) }, { key: 'edit.shift-ended' });
    },
  };
}

/** Who does what. */
export type ShiftCrew = Pick<Shift, 'pilotId' | 'observerId' | 'officerId'>;

/** The shift that began last and has not ended. */
export function currentShift({ shift }: Records): Shift | undefined {
  return [...shift.values()]
    .filter(({ endedAt }) => endedAt === undefined)
    .toSorted((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt))[0];
}
