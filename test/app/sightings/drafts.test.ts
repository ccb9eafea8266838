import { describe, expect, it, vi } from 'vitest';
import type { App } from '../../../src/app/app';
import { eventually } from '../../support/eventually';
import { testApp } from '../../support/test-app';

const passphrase = 'seven reeds beside the canal';
const jpeg = (...rest: readonly (string | Uint8Array<ArrayBuffer>)[]) =>
  new File([Uint8Array.of(255, 216, 255, 224), ...rest], 'find.jpg', { type: 'image/jpeg' });

/** The app as a new page shows it once the operation is opened. */
async function reopened(device: ReturnType<typeof testApp>): Promise<App> {
  const [{ id } = { id: '' }] = await device.storage.operations.list();
  await device.app.security.lockNow();
  await device.app.operations.resume();
  await device.app.operations.open(id, passphrase);
  return device.app;
}

async function begun() {
  const device = testApp();
  await device.app.operations.start('Steppe', passphrase);
  device.app.sightings.begin();
  return device;
}

const drafts = ({ app }: { readonly app: App }) => app.state.getState().drafts;

describe('the draft of a sighting', () => {
  it('is kept at every change, and listed with kind, place and photos after the page died', async () => {
    const device = await begun();
    const { sightings } = device.app;
    sightings.change({ sightingKind: 'greenhouse' });
    sightings.placeAt([71.6, 44.1]);
    sightings.change({ note: 'by the mill' });
    await sightings.addPhotos([jpeg('picture')]);
    expect(await sightings.keepDraft()).toBeUndefined();
    expect(device.app.state.getState().draftKeeping).toBe('kept');
    const app = await reopened(device);
    await eventually(() => expect(drafts({ app })).toHaveLength(1));
    const [draft] = drafts({ app });
    expect(draft).toMatchObject({ sightingKind: 'greenhouse', note: 'by the mill', isNew: true });
    expect(draft?.position).toEqual({ place: [71.6, 44.1], by: 'cross-hair' });
    expect((await app.photo(draft?.photos[0]?.ref.id ?? ''))?.size).toBe(11);
    if (draft) app.sightings.resume(draft);
    expect(await app.sightings.save()).toBe(true);
    expect(app.state.getState().records.sighting.get(draft?.id ?? '')?.photos).toHaveLength(1);
    expect(drafts({ app })).toEqual([]);
  });

  it('leaves no ghost where nothing was entered, and goes with its photos when it is discarded', async () => {
    const device = await begun();
    await device.app.sightings.putAside();
    expect(drafts(device)).toEqual([]);
    device.app.sightings.begin();
    await device.app.sightings.addPhotos([jpeg()]);
    await device.app.sightings.keepDraft();
    const id = device.app.state.getState().sightingDraft?.photos[0]?.ref.id ?? '';
    expect(await device.app.photo(id)).toBeDefined();
    await device.app.sightings.discard();
    expect(await device.app.photo(id)).toBeUndefined();
    expect(await device.app.photo(`${id}.small`)).toBeUndefined();
    expect(drafts(device)).toEqual([]);
  });

  it('comes back whole while the notice of its discarding stands, and is erased once that is gone', async () => {
    const device = await begun();
    const { sightings, state } = device.app;
    await sightings.addPhotos([jpeg()]);
    const id = state.getState().sightingDraft?.photos[0]?.ref.id ?? '';
    const discard = async (): Promise<string> => {
      await sightings.discardUndoably();
      expect(state.getState().sightingDraft).toBeUndefined();
      expect(drafts(device)).toEqual([]);
      return state.getState().notices.at(-1)?.id ?? '';
    };
    device.app.takeBack(await discard());
    expect(state.getState()).toMatchObject({ sightingDraft: { photos: [{ ref: { id } }] }, notices: [], leaving: [] });
    device.app.dismiss(await discard());
    await vi.waitFor(() => expect(state.getState()).toMatchObject({ notices: [], leaving: [], drafts: [] }));
    expect(await device.app.photo(id)).toBeUndefined();
  });

  it('stays on the screen and says so where the disk is full, and is kept by the next change', async () => {
    const device = await begun();
    const put = vi.spyOn(device.storage.drafts, 'put').mockResolvedValue({ ok: false, failure: 'full' });
    device.app.sightings.change({ note: 'reeds' });
    expect(await device.app.sightings.keepDraft()).toBe('full');
    await device.app.sightings.putAside();
    expect(device.app.state.getState()).toMatchObject({ draftKeeping: 'full', sightingDraft: { note: 'reeds' } });
    expect(device.app.state.getState().notices).toMatchObject([{ issue: { code: 'draft-full' } }]);
    put.mockRestore();
    device.app.sightings.change({ note: 'reeds, high' });
    await eventually(() => expect(device.app.state.getState().draftKeeping).toBe('kept'));
  });

  it('is taken back change by change, typing in one field as one', async () => {
    const { app } = await begun();
    app.sightings.change({ sightingKind: 'cache' });
    app.sightings.change({ note: 'a' });
    app.sightings.change({ note: 'ab' });
    expect(app.sightings.stepBack()).toBe(true);
    expect(app.state.getState().sightingDraft).toMatchObject({ sightingKind: 'cache', note: '' });
    app.sightings.stepBack();
    expect(app.state.getState().sightingDraft?.sightingKind).toBeUndefined();
    expect(app.sightings.stepBack()).toBe(false);
  });

  it('keeps of its details what its kind asks for, and is not held up by those of a kind before', async () => {
    const { app } = await begun();
    app.sightings.placeAt([71.6, 44.1]);
    app.sightings.change({ sightingKind: 'cache', facts: { details: { massKg: -3 } } });
    expect(await app.sightings.save()).toBe(false);
    app.sightings.change({ sightingKind: 'suspected-lab', facts: { details: { massKg: -3, hazard: true, later: 1 } } });
    expect(await app.sightings.save()).toBe(true);
    const [sighting] = app.state.getState().records.sighting.values();
    expect(sighting?.details).toEqual({ hazard: true, later: 1 });
  });

  it('is filled from the last sighting with all but place, time, photos and note', async () => {
    const { app } = await begun();
    app.sightings.change({ sightingKind: 'suspected-lab', note: 'first' });
    app.sightings.placeAt([71.6, 44.1]);
    await app.sightings.save();
    app.sightings.begin();
    app.sightings.fillFromLast();
    const draft = app.state.getState().sightingDraft;
    expect(draft).toMatchObject({ sightingKind: 'suspected-lab', note: '', isNew: true });
    expect(draft?.position).toBeUndefined();
  });

  it('asks once before a place outside the region is saved', async () => {
    const { app } = await begun();
    app.sightings.change({ sightingKind: 'other' });
    app.sightings.placeAt([30.5, 50.4]);
    expect(await app.sightings.save()).toBe(false);
    expect(app.state.getState().notices).toMatchObject([{ issue: { code: 'place-outside-region' } }]);
    expect(await app.sightings.save()).toBe(true);
  });

  it('keeps the number of the paper form', async () => {
    const { app } = await begun();
    app.sightings.beginFromPaper('17');
    app.sightings.change({ sightingKind: 'cache' });
    app.sightings.placeAt([71.6, 44.1]);
    await app.sightings.save();
    expect([...app.state.getState().records.sighting.values()]).toMatchObject([{ paperNumber: '17' }]);
  });
});

describe('a photo that cannot be taken', () => {
  const ftyp = (brand: string) => new File([Uint8Array.of(0, 0, 0, 24), `ftyp${brand}`, 'rest'], `find.${brand}`);

  it.each([
    ['photo-heic', ftyp('heic')],
    ['photo-is-video', ftyp('isom')],
    ['photo-empty', new File([], 'nothing.jpg')],
    ['photo-type', new File(['%PDF-1.7'], 'act.jpg', { type: 'image/jpeg' })],
    ['photo-damaged', jpeg('damaged')],
    ['photo-too-large', jpeg(new Uint8Array(100_000_000))],
  ])('is refused as %s with its name, and the draft stays whole', async (code, file) => {
    const { app } = await begun();
    app.sightings.change({ note: 'reeds' });
    await app.sightings.addPhotos([file]);
    const { notices, sightingDraft } = app.state.getState();
    expect(notices).toMatchObject([{ issue: { code, values: { file: file.name } } }]);
    expect(sightingDraft).toMatchObject({ note: 'reeds', photos: [] });
  });
});
