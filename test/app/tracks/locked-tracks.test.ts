import { describe, expect, it } from 'vitest';
import { keepLockedTracks } from '../../../src/app/tracks/locked-tracks';
import { eventually } from '../../support/eventually';
import { testApp } from '../../support/test-app';

const passphrase = 'seven reeds beside the canal';
const piece = (text: string) => new TextEncoder().encode(text);

describe('tracks recorded while locked', () => {
  it('are written without a key, and handed on and erased once the operation opens', async () => {
    const { app, storage } = testApp();
    await app.operations.start('Steppe', passphrase);
    const [{ id } = { id: '' }] = await storage.operations.list();
    await app.security.lockNow();
    await storage.tracks.add(id, { track: 'kept', index: 0 }, piece('44.1 71.2'));
    await storage.tracks.add(id, { track: 'kept', index: 1 }, piece('44.2 71.3'));
    await storage.tracks.add(id, { track: 'not-stored', index: 0 }, piece('44.3 71.4'));
    const kept: string[] = [];
    keepLockedTracks({ ports: storage, state: app.state }, async ({ track, pieces }) => {
      kept.push(...pieces.map((bytes) => new TextDecoder().decode(bytes)));
      return track === 'kept';
    });
    await app.operations.open(id, passphrase);
    await eventually(async () => expect(await storage.tracks.read(id)).toHaveLength(1));
    expect(kept).toEqual(['44.1 71.2', '44.2 71.3', '44.3 71.4']);
  });
});
