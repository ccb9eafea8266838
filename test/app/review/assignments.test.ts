import { describe, expect, it } from 'vitest';
import { assignForMe } from '../../../src/app/review/assign-for-me';
import { boardSorties } from '../../../src/app/review/board-sorties';
import { remarksAbout } from '../../../src/app/remarks';
import { sortieDifference } from '../../../src/app/review/sortie-difference';
import { plannedSquare } from '../../support/planned-square';

const minuteMs = 60_000;

async function board() {
  const device = await plannedSquare();
  await device.app.people.addTeam('Team 1');
  const records = () => device.app.state.getState().records;
  const [team] = [...records().team.values()];
  if (!team) throw new Error('The team is missing.');
  const of = (code = device.sortie.code) => {
    const found = boardSorties(records()).find(({ sortie }) => sortie.code === code);
    if (!found) throw new Error(`${code} is missing.`);
    return found;
  };
  return { ...device, team, records, of };
}

describe('assigning and approving', () => {
  it('follows a sortie from assignment over its file and flight to a return, a second flight and approval', async () => {
    const { app, plan, sortie, team, of, wait, records } = await board();
    const work = { teamId: team.id, aircraftName: '07', day: '2026-06-08', turn: 1 };
    expect(await app.assignments.assign([{ of: of(), work }])).toBe(true);
    expect(of()).toMatchObject({ state: 'assigned', team: { name: 'Team 1' }, assignment: work });

    const made = await app.missions.make(plan, ['qgc'], sortie.code);
    expect(of().state).toBe('assigned');
    if (made.file) await app.missions.save(made.file, { plan, code: sortie.code });
    expect(of().state).toBe('exported');
    expect(of(plan.sorties[1]?.code).state).toBe('draft');

    const fly = async () => {
      wait(minuteMs);
      const id = await app.flights.takeOff(plan, sortie);
      wait(12 * minuteMs);
      const flight = records().flight.get(id ?? '');
      if (!flight) throw new Error('The flight is gone.');
      await app.flights.land(flight);
      const landed = records().flight.get(flight.id);
      if (landed) await app.flights.say({ ...landed, outcome: 'part', flownTransects: 2 });
    };
    await fly();
    expect(of().state).toBe('flown');
    expect(sortieDifference(of(), records())).toMatchObject({ flights: 1, transects: { flown: 2 } });

    expect(await app.assignments.giveBack(of(), '  ')).toBe(false);
    expect(await app.assignments.giveBack(of(), 'Fly the east side again')).toBe(true);
    expect(of().state).toBe('returned');
    const about = { kind: 'plan', id: plan.id, sortieCode: sortie.code } as const;
    expect(remarksAbout(about, records())).toMatchObject([{ text: 'Fly the east side again', returned: true }]);
    expect(await app.assignments.act(of(), 'approve')).toBe(false);

    wait(minuteMs);
    expect(await app.assignments.assign([{ of: of(), work: { ...work, day: '2026-06-09' } }])).toBe(true);
    expect(of().state).toBe('assigned');
    await fly();
    expect(of().state).toBe('flown');
    wait(minuteMs);
    expect(await app.assignments.act(of(), 'review')).toBe(true);
    expect(await app.assignments.act(of(), 'approve')).toBe(true);
    expect(of()).toMatchObject({ state: 'approved', assignment: { day: '2026-06-09', teamId: team.id } });
  });

  it('returns a sortie and its remark in one step that undo takes back', async () => {
    const { app, plan, sortie, of, records } = await board();
    await app.flights.addPast(plan, sortie, {
      tookOffAt: new Date(Date.now() - 40 * minuteMs).toISOString(),
      landedAt: new Date(Date.now() - 20 * minuteMs).toISOString(),
    });
    await app.assignments.giveBack(of(), 'Blurred');
    expect([of().state, records().remark.size]).toEqual(['returned', 1]);
    await app.operations.undo();
    expect([of().state, records().remark.size]).toEqual(['flown', 0]);
  });
});

describe('assigning for me', () => {
  it('shares all open sorties out, no team on two at once, and is never shorter than its bound', async () => {
    const { app, records } = await board();
    await app.people.addTeam('Team 2');
    const teams = [...records().team.values()];
    const open = boardSorties(records());
    const choice = { teams, firstDay: '2026-06-30', batteriesElse: 1, chargeS: 3600, changeS: 300, dayS: 3 * 3600 };
    const found = assignForMe(open, choice);
    expect(found.work.map(({ of }) => of.sortie.code).toSorted()).toEqual(
      open.map(({ sortie }) => sortie.code).toSorted(),
    );
    expect(found.makespanS).toBeGreaterThanOrEqual(found.boundS);
    const turns = found.work.map(({ work }) => `${work.teamId} ${work.day} ${work.turn}`);
    expect(new Set(turns).size).toBe(turns.length);
    expect(found.work.every(({ work }) => work.day !== undefined && work.day >= '2026-06-30')).toBe(true);
    expect(assignForMe(open, choice)).toEqual(found);
    expect(await app.assignments.assign(found.work)).toBe(true);
    expect(boardSorties(records()).every(({ state }) => state === 'assigned')).toBe(true);
  });

  it('names sorties that no day of work holds', async () => {
    const { records } = await board();
    const open = boardSorties(records());
    const none = assignForMe(open, {
      teams: [...records().team.values()],
      firstDay: '2026-06-30',
      batteriesElse: 1,
      chargeS: 60,
      changeS: 60,
      dayS: 60,
    });
    expect(none.work).toEqual([]);
    expect(none.tooLong).toHaveLength(open.length);
  });
});
