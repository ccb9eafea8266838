import { afterEach, describe, expect, it, vi } from 'vitest';
import { actionsOn, standingOf } from '../../../src/app/sightings/standings';
import { effectiveActions } from '../../../src/sightings/effective-actions';
import { testApp } from '../../support/test-app';

async function withSighting() {
  const { app } = testApp();
  await app.operations.openTraining();
  app.sightings.begin();
  app.sightings.change({
    sightingKind: 'cultivated-plot',
    facts: { details: { plants: { count: 400, by: 'estimated' } } },
  });
  app.sightings.placeAt([71.6, 44.1]);
  await app.sightings.save();
  const id = app.state.getState().selection;
  if (id?.kind !== 'sighting') throw new Error('The sighting was not kept.');
  return { app, id: id.id, records: () => app.state.getState().records };
}

afterEach(() => void vi.useRealTimers());

describe('actions on a sighting', () => {
  it('are kept with what their kind asks for, and its state follows from them', async () => {
    const { app, id, records } = await withSighting();
    app.actions.begin(id);
    app.actions.changeValues({ outcome: 'found', massKg: 12 });
    expect(await app.actions.save()).toBe(true);
    expect(standingOf(id, records()).state).toBe('verified');
    expect(actionsOn(id, records())[0]).not.toHaveProperty('massKg');

    app.actions.begin(id);
    app.actions.change({ actionKind: 'destroyed' });
    app.actions.changeValues({ plants: { count: 380, by: 'exact' }, method: 'uprooted', left: 'nothing' });
    app.actions.change({ at: new Date(Date.now() + 60_000).toISOString() });
    expect(await app.actions.save()).toBe(true);
    expect(standingOf(id, records()).state).toBe('destroyed');
  });

  it('hold in the order they were written down, though one second saw them all', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-07-01T09:00:00.000Z') });
    const { app, id, records } = await withSighting();
    for (const actionKind of ['verified', 'guarded', 'sampled', 'destroyed'] as const) {
      app.actions.begin(id);
      app.actions.change({ actionKind });
      vi.setSystemTime(Date.now() + 100);
      await app.actions.save();
    }
    const inOrder = effectiveActions(actionsOn(id, records())).map(({ actionKind }) => actionKind);
    expect(inOrder).toEqual(['verified', 'guarded', 'sampled', 'destroyed']);
  });

  it('are corrected by new ones, and the wrong ones stay', async () => {
    const { app, id, records } = await withSighting();
    app.actions.begin(id);
    app.actions.change({ actionKind: 'destroyed' });
    await app.actions.save();
    const [wrong] = actionsOn(id, records());
    if (!wrong) throw new Error('The action was not kept.');
    app.actions.correct(wrong);
    app.actions.change({ actionKind: 'withdrawn' });
    await app.actions.save();
    expect(actionsOn(id, records())).toHaveLength(2);
    expect(standingOf(id, records()).state).toBe('found');
  });

  it('with a time that lies ahead or a mass below zero are refused with words, and the draft stays', async () => {
    const { app, id, records } = await withSighting();
    app.actions.begin(id);
    app.actions.change({ actionKind: 'seized', at: '2126-01-01T00:00:00+05:00' });
    app.actions.changeValues({ seizures: [{ substance: 'hashish', massKg: -1 }] });
    expect(await app.actions.save()).toBe(false);
    expect(actionsOn(id, records())).toEqual([]);
    const said = app.state.getState().notices.flatMap((notice) => (notice.kind === 'issue' ? notice.issue.code : []));
    expect(said).toEqual(['date-in-future', 'figure-negative']);
    expect(app.state.getState().actionDraft).toBeDefined();
  });
});
