import type { CommitResult } from '../app/ports/operation-store';
import type { LockedTrack, LockedTracks } from '../app/ports/locked-tracks';
import { sealContext } from '../crypto/seal';
import { openPrivateKey, sealFor, unsealWith } from '../crypto/write-only';
import type { Connection } from './connection';
import type { TrackRow } from './database';
import { storeFailure } from './store-failure';

type Bytes = Uint8Array<ArrayBuffer>;
type Place = Omit<TrackRow, 'sealed'>;

/** Tracks in rows sealed to the operation's public key; `dataKeyOf` gives the data key of an operation that is open. */
export function lockedTracks(connection: Connection, dataKeyOf: (id: string) => CryptoKey | undefined): LockedTracks {
  return {
    add: (operation, { track, index }, piece) => addPiece(connection, { operation, track, index }, piece),
    async read(operation) {
      const dataKey = dataKeyOf(operation);
      return dataKey && readTracks(connection, operation, dataKey);
    },
    remove: (operation, track) => removeTrack(connection, operation, track),
  };
}

/** The keys of all rows of an operation, in a store whose keys begin with it. */
export function ownedBy(operation: string): IDBKeyRange {
  return IDBKeyRange.bound([operation], [operation, []]);
}

/** The place that an operation's private key for write-only rows is wrapped for. */
export function pairContext(operation: string): string {
  return sealContext(operation, 'operations', 'write-only');
}

async function addPiece(connection: Connection, place: Place, piece: Bytes): Promise<CommitResult> {
  try {
    return await connection.use(async (database) => {
      const row = await database.get('operations', place.operation);
      if (!row) return { ok: false, failure: 'locked' };
      const sealed = await sealFor(row.writeOnly.publicKey, piece, pieceContext(place));
      const transaction = database.transaction('tracks', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.add({ ...place, sealed }), transaction.done]);
      return { ok: true };
    });
  } catch (error) {
    const failure = storeFailure(error);
    if (!failure) throw error;
    return { ok: false, failure };
  }
}

/** A piece that does not open is left out. */
async function readTracks(
  connection: Connection,
  operation: string,
  dataKey: CryptoKey,
): Promise<readonly LockedTrack[]> {
  const row = await connection.use((database) => database.get('operations', operation));
  const privateKey = row && (await openPrivateKey(row.writeOnly, dataKey, pairContext(operation)));
  if (!row || !privateKey) return [];
  const opener = { privateKey, publicKey: row.writeOnly.publicKey };
  const tracks = new Map<string, Bytes[]>();
  const rows = await connection.use((database) => database.getAll('tracks', ownedBy(operation)));
  for (const { sealed, ...place } of rows) {
    const piece = await unsealWith(opener, sealed, pieceContext(place));
    if (piece) tracks.set(place.track, [...(tracks.get(place.track) ?? []), piece]);
  }
  return [...tracks].map(([track, pieces]) => ({ track, pieces }));
}

function removeTrack(connection: Connection, operation: string, track: string): Promise<void> {
  const range = IDBKeyRange.bound([operation, track], [operation, track, []]);
  return connection.use((database) => database.delete('tracks', range));
}

function pieceContext({ operation, track, index }: Place): string {
  return sealContext(operation, 'tracks', track, index);
}
