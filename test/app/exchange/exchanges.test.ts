import { describe, expect, it, vi } from 'vitest';
import { draftOf } from '../../../src/app/sightings/sighting-draft';
import type { Sighting } from '../../../src/survey/sighting';
import { lowestCost } from '../../../src/crypto/key-derivation';
import { aSighting, quickDerivation } from '../../support/test-storage';
import { planSquare } from '../../support/planned-square';
import { testApp, type TestApp } from '../../support/test-app';

const passphrase = 'seven reeds beside the canal';
const unwatched = { onProgress: () => undefined };

describe('packages between two devices', () => {
  it('bring an operation to a new device, whose edits count elsewhere once it is admitted', async () => {
    const [a, b] = await pair();
    await record(b, aSighting('from-b', 'reeds'));
    const early = await packageOf(b, a);
    const look = await lookInto(a, early);
    expect(look.report).toMatchObject({ added: 0, refused: [{ code: 'journal-not-admitted' }] });
    expect(look.issues.map(({ code }) => code)).toContain('exchange-sender-unknown');

    const card = (await b.app.devices.card('Tablet B')) ?? '';
    expect(await a.app.devices.admit(card, '')).toBe(true);
    expect(a.app.devices.list()).toMatchObject([{ isOwn: true }, { name: 'Tablet B', standing: 'admitted' }]);
    const again = await lookInto(a, early);
    expect(again.issues).toEqual([]);
    expect(again.report?.added).toBeGreaterThan(0);
    expect(await a.app.exchanges.take(again)).toBe(true);
    expect(sightings(a).map(({ note }) => note)).toContain('reeds');
    expect(a.app.exchanges.peers()).toMatchObject([{ device: b.app.devices.list().find(({ isOwn }) => isOwn)?.id }]);
  });

  it('keep both values of a conflict and settle it by one choice, on both devices', async () => {
    const [a, b] = await pair();
    await a.app.devices.admit((await b.app.devices.card('Tablet B')) ?? '', '');
    await change(a, { note: 'by the mill' });
    await change(b, { note: 'by the ford' });
    const look = await lookInto(a, await packageOf(b, a));
    expect(look.report?.conflicts).toHaveLength(1);
    await a.app.exchanges.take(look);
    const [conflict] = a.app.conflicts.list();
    const side = conflict?.sides.find(({ value }) => value === 'by the mill');
    expect(conflict).toMatchObject({ kind: 'sighting', id: 'shared', field: 'note', sides: [{}, {}] });
    if (!conflict || !side) throw new Error('No conflict.');
    expect(await a.app.conflicts.choose(conflict, side)).toBe(true);
    expect(a.app.conflicts.list()).toEqual([]);
    await b.app.exchanges.take(await lookInto(b, await packageOf(a, b)));
    expect(b.app.conflicts.list()).toEqual([]);
    expect(sightings(b).find(({ id }) => id === 'shared')?.note).toBe('by the mill');
  });

  it('show both ends of a flight that two tablets ended, and let one of them stand', async () => {
    const [a, b] = await pair();
    await a.app.devices.admit((await b.app.devices.card('Tablet B')) ?? '', '');
    const { plan, sortie } = await planSquare(a.app);
    const flightId = (await a.app.flights.takeOff(plan, sortie)) ?? '';
    await b.app.exchanges.take(await lookInto(b, await packageOf(a, b)));
    for (const [device, minutes] of [[a, 11] as const, [b, 13] as const]) {
      device.wait(minutes * 60_000);
      const flight = device.app.state.getState().records.flight.get(flightId);
      expect(flight && (await device.app.flights.land(flight))).toBe(true);
    }
    await a.app.exchanges.take(await lookInto(a, await packageOf(b, a)));
    const conflict = a.app.conflicts.list().find(({ id, field }) => id === flightId && field === 'landedAt');
    expect(conflict?.sides).toHaveLength(2);
    const [side] = conflict?.sides ?? [];
    if (!conflict || !side) throw new Error('No conflict.');
    expect(await a.app.conflicts.choose(conflict, side)).toBe(true);
    expect(a.app.state.getState().records.flight.get(flightId)?.landedAt).toBe(side.value);
  });

  it('hand over only what the peer lacked, and open for that device alone without a passphrase', async () => {
    const [a, b] = await pair();
    await a.app.devices.admit((await b.app.devices.card('Tablet B')) ?? '', '');
    await a.app.exchanges.take(await lookInto(a, await packageOf(b, a)));
    await record(a, aSighting('later', 'later'));
    const [peer] = a.app.exchanges.peers();
    const card = (await b.app.devices.card('')) ?? '';
    const files = await a.app.exchanges.make({ kind: 'card', card }, { ...unwatched, since: peer?.device ?? '' });
    const look = await b.app.exchanges.look(filesOf(files), undefined, () => undefined);
    if (look === 'locked') throw new Error('The package does not open for its addressee.');
    const firsts = look.contents.segments.map(({ segment }) => segment.first);
    expect(Math.min(...firsts)).toBeGreaterThan(1);
    expect(look.report?.refused).toEqual([]);
    await b.app.exchanges.take(look);
    expect(sightings(b).map(({ id }) => id)).toContain('later');
  });

  it('leave the derivation from their passphrase to the port, never to the thread of the screen', async () => {
    const costs: number[] = [];
    const a = testApp({
      derive: (secret, salt, cost) => {
        if (secret === 'the package') costs.push(cost.memoryKiB);
        return quickDerivation.derive(secret, salt, cost);
      },
      calibrate: async () => lowestCost,
    });
    await a.app.operations.start('Steppe', passphrase);
    const files = await a.app.exchanges.make({ kind: 'passphrase', passphrase: 'the package' }, unwatched);
    expect(costs).toEqual([64 * 1024]);
    expect(await a.app.exchanges.look(filesOf(files), 'the package', () => undefined)).not.toBe('locked');
    expect(costs).toHaveLength(2);
  });

  it('are not joined on a full device: the person is told, and nothing is left', async () => {
    const [a, b] = [testApp(), testApp()];
    await a.app.operations.start('Steppe', passphrase);
    const files = await packageOf(a);
    vi.spyOn(b.storage.journals, 'join').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
    const secrets = { packagePassphrase: passphrase, passphrase };
    expect(await b.app.exchanges.join(files, secrets)).toBeUndefined();
    expect(b.app.state.getState().notices).toMatchObject([{ issue: { code: 'store-full' } }]);
    expect(await b.app.exchanges.join(files, secrets)).toBeDefined();
  });

  it('count the edits that nobody else has, and leave a receipt for each exchange', async () => {
    const a = testApp();
    await a.app.operations.start('Steppe', passphrase);
    await record(a, aSighting('one', 'one'));
    expect(a.app.exchanges.unexchanged()).toBe(2);
    await packageOf(a, a);
    expect(a.app.exchanges.unexchanged()).toBe(0);
    await record(a, aSighting('two', 'two'));
    expect(a.app.exchanges.unexchanged()).toBe(1);
    const receipts = [...a.app.state.getState().records['exchange-receipt'].values()];
    expect(receipts).toMatchObject([{ direction: 'sent', entries: 2, conflicts: 0 }]);
    await a.app.operations.undo();
    expect(sightings(a).map(({ id }) => id)).toEqual(['one']);
    await a.app.operations.undo();
    expect(sightings(a)).toEqual([]);
    expect(a.app.state.getState().records['exchange-receipt'].size).toBe(1);
  });

  it('bring each other what was flown: both show the same ground, however often a package comes', async () => {
    const [a, b] = await pair();
    await a.app.devices.admit((await b.app.devices.card('Tablet B')) ?? '', '');
    await keepFlight(a, 'west', 71.6);
    await keepFlight(b, 'east', 71.61);
    await a.app.exchanges.take(await lookInto(a, await packageOf(b, a)));
    const both = await packageOf(a, b);
    await b.app.exchanges.take(await lookInto(b, both));
    const ground = await tilesOf(a);
    expect(ground).toHaveLength(2);
    expect(await tilesOf(b)).toEqual(ground);
    await b.app.exchanges.take(await lookInto(b, both));
    await keepFlight(b, 'west', 71.6);
    expect(await tilesOf(b)).toEqual(ground);
  });

  it('never bring a training operation into a real one', async () => {
    const [training, real] = [testApp(), testApp()];
    await training.app.operations.openTraining();
    await real.app.operations.start('Steppe', passphrase);
    const files = await packageOf(training, real);
    expect(files[0]?.name).toMatch(/^TRAINING-/);
    const look = await lookInto(real, files);
    expect(look).toMatchObject({
      report: undefined,
      issues: [{ code: 'exchange-other-operation', severity: 'error' }],
    });
  });

  it('refuse what a device makes after it was revoked', async () => {
    const [a, b] = await pair();
    await a.app.devices.admit((await b.app.devices.card('Tablet B')) ?? '', '');
    await record(b, aSighting('before', 'before'));
    await a.app.exchanges.take(await lookInto(a, await packageOf(b, a)));
    const other = a.app.devices.list().find(({ isOwn }) => !isOwn);
    expect(await a.app.devices.revoke(other?.id ?? '')).toBe(true);
    await record(b, aSighting('after', 'after'));
    const look = await lookInto(a, await packageOf(b, a));
    expect(new Set(look.report?.refused.map(({ code }) => code))).toEqual(new Set(['journal-revoked']));
    await a.app.exchanges.take(look);
    const ids = sightings(a).map(({ id }) => id);
    expect(ids).toContain('before');
    expect(ids).not.toContain('after');
  });
});

/** A founder's device with one sighting, and a second device that took the operation from its package. */
async function pair(): Promise<readonly [TestApp, TestApp]> {
  const [a, b] = [testApp(), testApp()];
  await a.app.operations.start('Steppe', passphrase);
  await record(a, aSighting('shared', 'first'));
  const opened = await b.app.exchanges.join(await packageOf(a), { packagePassphrase: passphrase, passphrase });
  if (!opened) throw new Error(`Not taken: ${JSON.stringify(b.app.state.getState().notices)}`);
  b.app.operations.showJoined(opened);
  return [a, b];
}

/** For whoever knows the passphrase, or for one device, which costs no derivation. */
async function packageOf({ app }: TestApp, to?: TestApp): Promise<readonly File[]> {
  const card = await to?.app.devices.card('');
  const addressee =
    card === undefined ? ({ kind: 'passphrase', passphrase } as const) : ({ kind: 'card', card } as const);
  return filesOf(await app.exchanges.make(addressee, unwatched));
}

function filesOf(files: readonly { readonly name: string; readonly bytes: Blob }[] | undefined): readonly File[] {
  if (!files) throw new Error('No package was made.');
  return files.map(({ name, bytes }) => new File([bytes], name));
}

async function lookInto({ app }: TestApp, files: readonly File[]) {
  const look = await app.exchanges.look(files, undefined, () => undefined);
  if (look === 'locked') throw new Error('The package does not open.');
  return look;
}

async function record({ app }: TestApp, sighting: Sighting): Promise<void> {
  app.state.setState({ sightingDraft: draftOf(sighting) });
  expect(await app.sightings.save()).toBe(true);
}

async function change(device: TestApp, fields: Partial<Sighting>): Promise<void> {
  const before = sightings(device).find(({ id }) => id === 'shared');
  if (!before) throw new Error('No shared sighting.');
  await record(device, { ...before, ...fields });
}

function sightings({ app }: TestApp): readonly Sighting[] {
  return [...app.state.getState().records.sighting.values()];
}

/** A kilometre to the north at 100 m, as a log of its own. */
async function keepFlight({ app }: TestApp, name: string, lng: number): Promise<void> {
  const startMs = Date.parse('2026-06-12T04:00:00Z');
  const points = Array.from({ length: 101 }, (_, i) => {
    const time = new Date(startMs + 1000 * i).toISOString();
    return `<trkpt lat="${44.1 + i * 0.0001}" lon="${lng}"><ele>${i === 0 ? 500 : 600}</ele><time>${time}</time></trkpt>`;
  });
  const gpx = `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>${points.join('')}</trkseg></trk></gpx>`;
  await app.evidence.imports.look([new File([gpx], `${name}.gpx`)]);
  expect(await app.evidence.imports.keep()).toHaveLength(1);
}

/** The tiles of each flight that the device shows, by the evidence's id. */
async function tilesOf({ app }: TestApp) {
  await app.season.refresh();
  return app.state
    .getState()
    .season.flights.map(({ evidence: { id }, seen }) => ({ id, tiles: [...seen.photographed.raster] }))
    .toSorted((one, other) => one.id.localeCompare(other.id));
}
