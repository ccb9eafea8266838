import { describe, expect, it, vi } from 'vitest';
import type { DeviceFix } from '../../../src/app/ports/locator';
import { nextPoint } from '../../../src/app/tracks/next-point';
import { checkpoint, endMark, toTrack } from '../../../src/app/tracks/kept-track';
import { destination } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import { packTrack, type TrackPoint, trackParts, unpackTrack } from '../../../src/survey/track-points';
import { eventually } from '../../support/eventually';
import { seeded } from '../../support/seeded';
import { testApp } from '../../support/test-app';

const startMs = Date.parse('2026-07-01T05:00:00Z');
const passphrase = 'seven reeds beside the canal';

function fix(place: LngLat, afterS: number, accuracyM = 5): DeviceFix {
  return { place, accuracyM, at: new Date(startMs + afterS * 1000) };
}

/** A way to the north, 10 m every 5 s. */
function walk(count: number, from = 0): readonly TrackPoint[] {
  return Array.from({ length: count }, (_, i) => ({
    place: destination([71.6, 44.1], 0, (from + i) * 10),
    timeMs: startMs + (from + i) * 5000,
    accuracyM: 5,
    isAfterGap: false,
  }));
}

describe('the points of a track', () => {
  it('come back from their packed form to a tenth of a metre and a second, in at most eight bytes each', () => {
    const random = seeded(7);
    const points = Array.from(
      { length: 4000 },
      (_, i): TrackPoint => ({
        place: [71 + random(), -44 + random() * 88],
        timeMs: startMs + i * 5000,
        accuracyM: Math.round(random() * 50),
        isAfterGap: random() < 0.1,
      }),
    );
    const back = unpackTrack(packTrack(points));
    expect(back).toHaveLength(points.length);
    for (const [i, point] of points.entries()) {
      expect(back[i]).toMatchObject({ timeMs: point.timeMs, accuracyM: point.accuracyM, isAfterGap: point.isAfterGap });
      expect(Math.abs((back[i]?.place[1] ?? 0) - point.place[1])).toBeLessThan(6e-7);
    }
    const pieces = packTrack(walk(7200));
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(20_000);
    expect(pieces.join('').length / 7200).toBeLessThan(11);
  });

  it('are left out where their bytes are cut off, and none come from anything else', () => {
    const [piece = ''] = packTrack(walk(10));
    expect(unpackTrack([piece.slice(0, -4)]).length).toBe(9);
    expect(unpackTrack(['', '%%%', 'AAAA'])).toEqual([]);
  });
});

describe('a fix', () => {
  const [last] = walk(1);
  const here: LngLat = [71.6, 44.1];

  it('adds a point where the device moved, a heartbeat where it stands, and nothing where it is noise', () => {
    expect(nextPoint(last, fix(destination(here, 90, 8), 5), { isBroken: false })?.isAfterGap).toBe(false);
    expect(nextPoint(last, fix(destination(here, 90, 2), 5), { isBroken: false })).toBeUndefined();
    expect(nextPoint(last, fix(destination(here, 90, 2), 20), { isBroken: false })?.place).toEqual(here);
    expect(nextPoint(last, fix(destination(here, 90, 80), 5, 90), { isBroken: false })).toBeUndefined();
  });

  it('comes after a gap where nothing was heard for half a minute or the page was away', () => {
    expect(nextPoint(last, fix(destination(here, 90, 400), 31), { isBroken: false })?.isAfterGap).toBe(true);
    expect(nextPoint(last, fix(destination(here, 90, 8), 5), { isBroken: true })?.isAfterGap).toBe(true);
  });
});

describe('the record of a track', () => {
  it('counts way and time along its parts, and never joins a gap by a line', () => {
    const late = walk(5, 100).map((point, i) => (i === 0 ? { ...point, isAfterGap: true } : point));
    const track = toTrack('t', [checkpoint('vehicle', walk(5)), checkpoint('vehicle', late)], undefined);
    expect(track).toMatchObject({ of: 'vehicle', durationS: 40, gaps: 1 });
    expect(track?.distanceM).toBeCloseTo(80, 0);
    expect(trackParts(unpackTrack(track?.pieces ?? [])).map(({ length }) => length)).toEqual([5, 5]);
  });

  it('grows by checkpoints in any order, each counted once', () => {
    const early = checkpoint('team', walk(5));
    const rest = checkpoint('team', walk(5, 5));
    const once = toTrack('t', [early, rest], undefined);
    const late = toTrack('t', [early], toTrack('t', [rest], undefined));
    expect(late).toEqual(once);
    expect(toTrack('t', [early, rest], once)).toEqual(once);
  });
});

describe('recording a track', () => {
  it('writes checkpoints that outlive the page, goes on with a gap, and becomes one record when it ends', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const device = testApp();
    const { app } = device;
    await app.operations.start('Steppe', passphrase);
    app.tracks.start('team');
    for (const { place, timeMs } of walk(4)) device.locate(fix(place, (timeMs - startMs) / 1000));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(app.state.getState().track).toMatchObject({ gaps: 0, isKept: true });
    expect(app.state.getState().going).toEqual(['track']);
    const [{ id } = { id: '' }] = await device.storage.operations.list();
    await eventually(async () => expect(await device.storage.tracks.read(id)).toHaveLength(1));
    device.setVisible(false);
    device.setVisible(true);
    for (const { place, timeMs } of walk(3, 10)) device.locate(fix(place, (timeMs - startMs) / 1000));
    await app.tracks.stop();
    vi.useRealTimers();
    const [track] = app.state.getState().records.track.values();
    expect(track).toMatchObject({ of: 'team', gaps: 1, durationS: 25 });
    expect(await device.storage.tracks.read(id)).toEqual([]);
    expect(app.state.getState()).toMatchObject({ track: undefined, going: [] });
  });

  it('goes on while the operation is locked, and is a record once it is open again', async () => {
    const device = testApp();
    const { app } = device;
    await app.operations.start('Steppe', passphrase);
    const [{ id } = { id: '' }] = await device.storage.operations.list();
    const points = walk(6);
    await app.security.lockNow();
    await device.storage.tracks.add(id, { track: 'way.page-2', index: 0 }, checkpoint('flight', points.slice(3)));
    await device.storage.tracks.add(id, { track: 'way.page-1', index: 0 }, checkpoint('flight', points.slice(0, 3)));
    await app.operations.open(id, passphrase);
    await eventually(async () => expect(await device.storage.tracks.read(id)).toEqual([]));
    const tracks = [...app.state.getState().records.track.values()];
    expect(tracks).toMatchObject([{ id: 'way', of: 'flight', durationS: 25 }]);
  });

  it('goes on by itself where a page died, shows what was walked before, and draws no line over the gap', async () => {
    const device = testApp();
    const { app } = device;
    await app.operations.start('Steppe', passphrase);
    const [{ id } = { id: '' }] = await device.storage.operations.list();
    const agoMs = Date.now() - 60_000 - startMs;
    const walked = walk(3).map((point) => ({ ...point, timeMs: point.timeMs + agoMs }));
    await app.security.lockNow();
    await device.storage.tracks.add(id, { track: 'way.page-1', index: 0 }, checkpoint('vehicle', walked));
    await device.storage.tracks.add(id, { track: 'old.page-1', index: 0 }, checkpoint('team', walked.slice(0, 2)));
    await device.storage.tracks.add(id, { track: 'old.page-1', index: 1 }, endMark('team'));
    await app.operations.open(id, passphrase);
    await vi.waitFor(() => expect(app.state.getState().track?.points).toHaveLength(3));
    expect(app.state.getState().notices).toMatchObject([{ key: 'tracks.goes-on' }]);
    device.locate({ place: destination([71.6, 44.1], 0, 900), accuracyM: 5, at: new Date() });
    expect(app.state.getState().track).toMatchObject({ id: 'way', of: 'vehicle', gaps: 1, durationS: 10 });
    await app.tracks.stop();
    const tracks = app.state.getState().records.track;
    expect(tracks.get('way')).toMatchObject({ gaps: 1, durationS: 10 });
    expect(tracks.get('old')).toMatchObject({ gaps: 0, durationS: 5 });
    expect(trackParts(unpackTrack(tracks.get('way')?.pieces ?? [])).map(({ length }) => length)).toEqual([3, 1]);
    expect(await device.storage.tracks.read(id)).toEqual([]);
  });

  it('says that nothing was received where nothing was', async () => {
    const { app } = testApp();
    await app.operations.start('Steppe', passphrase);
    app.tracks.start('team');
    await app.tracks.stop();
    expect(app.state.getState().records.track.size).toBe(0);
    expect(app.state.getState().notices).toMatchObject([{ issue: { code: 'track-empty' } }]);
  });
});
