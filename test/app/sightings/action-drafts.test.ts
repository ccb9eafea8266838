import { describe, expect, it } from 'vitest';
import { actionsOn } from '../../../src/app/sightings/standings';
import { eventually } from '../../support/eventually';
import { testApp } from '../../support/test-app';

const passphrase = 'seven reeds beside the canal';
const jpeg = (name: string) => new File([Uint8Array.of(255, 216, 255, 224, 7)], name, { type: 'image/jpeg' });

async function withSighting() {
  const device = testApp();
  const { app } = device;
  await app.operations.start('Steppe', passphrase);
  app.sightings.begin();
  app.sightings.change({ sightingKind: 'cultivated-plot' });
  app.sightings.placeAt([71.6, 44.1]);
  await app.sightings.save();
  const [sighting] = app.state.getState().records.sighting.values();
  if (!sighting) throw new Error('The sighting was not kept.');
  const reopen = async () => {
    const [{ id } = { id: '' }] = await device.storage.operations.list();
    await app.security.lockNow();
    await app.operations.resume();
    await app.operations.open(id, passphrase);
  };
  return { ...device, sightingId: sighting.id, reopen };
}

const draftsOf = ({ app }: Awaited<ReturnType<typeof withSighting>>) => app.state.getState().actionDrafts;

describe('the draft of an action', () => {
  it('outlives a page that dies, with its figures and photos, and is gone once it is saved', async () => {
    const device = await withSighting();
    const { actions, state } = device.app;
    actions.begin(device.sightingId);
    actions.change({ actionKind: 'destroyed' });
    actions.changeValues({ method: 'mowed', massKg: 1200 });
    await actions.addPhotos([jpeg('after.jpg')], { taken: 'after' });
    expect(await actions.keepDraft()).toBeUndefined();
    await device.reopen();
    await eventually(() => expect(draftsOf(device)).toHaveLength(1));
    const [draft] = draftsOf(device);
    expect(draft).toMatchObject({ actionKind: 'destroyed', values: { method: 'mowed', massKg: 1200 } });
    if (draft) actions.resume(draft);
    expect(await actions.save()).toBe(true);
    expect(draftsOf(device)).toEqual([]);
    const [action] = actionsOn(device.sightingId, state.getState().records);
    expect(action).toMatchObject({ massKg: 1200, photos: [{ name: 'after.jpg', taken: 'after' }] });
    expect(await device.app.photo(action?.photos[0]?.id ?? '')).toBeDefined();
  });

  it('is taken back change by change, and never a record while its form is open', async () => {
    const { app, sightingId } = await withSighting();
    const values = () => app.state.getState().actionDraft?.values;
    app.actions.begin(sightingId);
    app.actions.change({ actionKind: 'destroyed' });
    for (const actNumber of ['1', '12', '12/']) app.actions.changeValues({ actNumber });
    app.actions.changeValues({ method: 'mowed' });
    app.actions.changeValues({ method: 'burned' });
    app.undo();
    expect(values()).toMatchObject({ method: 'mowed', actNumber: '12/' });
    app.undo();
    app.undo();
    expect(values()?.actNumber).toBeUndefined();
    for (let i = 0; i < 5; i += 1) app.undo();
    expect(app.state.getState().actionDraft?.actionKind).toBe('verified');
    expect(app.state.getState().records.sighting.size).toBe(1);
  });

  it('leaves no ghost while nothing was entered, and takes its new photos along when it is discarded', async () => {
    const device = await withSighting();
    const { actions } = device.app;
    actions.begin(device.sightingId);
    await actions.putAside();
    expect(draftsOf(device)).toEqual([]);
    actions.begin(device.sightingId);
    await actions.addPhotos([jpeg('before.jpg')], { taken: 'before' });
    await actions.keepDraft();
    const id = device.app.state.getState().actionDraft?.photos[0]?.photo.ref.id ?? '';
    expect(await device.app.photo(id)).toBeDefined();
    await actions.discard();
    expect(await device.app.photo(id)).toBeUndefined();
  });

  it('comes back while the notice of its discarding stands', async () => {
    const device = await withSighting();
    const { actions, state } = device.app;
    actions.begin(device.sightingId);
    actions.changeValues({ massKg: 1200 });
    await actions.discardUndoably();
    expect(state.getState().actionDraft).toBeUndefined();
    device.app.takeBack(state.getState().notices.at(-1)?.id ?? '');
    expect(state.getState().actionDraft?.values).toMatchObject({ massKg: 1200 });
  });

  it('that corrects an action leaves the photos of the wrong one alone when it is discarded', async () => {
    const device = await withSighting();
    const { actions, state } = device.app;
    actions.begin(device.sightingId);
    await actions.addPhotos([jpeg('before.jpg')], { taken: 'before' });
    await actions.save();
    const [action] = actionsOn(device.sightingId, state.getState().records);
    if (!action) throw new Error('The action was not kept.');
    actions.correct(action);
    await actions.keepDraft();
    await actions.discard();
    expect(await device.app.photo(action.photos[0]?.id ?? '')).toBeDefined();
  });

  it('keeps photos that can be erased for good', async () => {
    const device = await withSighting();
    const { actions, state } = device.app;
    actions.begin(device.sightingId);
    await actions.addPhotos([jpeg('before.jpg')], { taken: 'before' });
    await actions.save();
    const [action] = actionsOn(device.sightingId, state.getState().records);
    const [photo] = action?.photos ?? [];
    if (!action || !photo) throw new Error('The photo was not kept.');
    expect(await actions.erasePhoto(action, photo)).toBe(true);
    expect(actionsOn(device.sightingId, state.getState().records)[0]?.photos).toEqual([]);
    expect(await device.app.photo(photo.id)).toBeUndefined();
  });
});
