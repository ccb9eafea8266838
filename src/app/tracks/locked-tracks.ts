import type { AppContext } from '../app-context';
import type { LockedTrack, LockedTracks } from '../ports/locked-tracks';

/** Makes a record of a track; false if it was not stored. It may be asked twice for one track: let the track's id be the record's. */
export type KeepTrack = (track: LockedTrack) => Promise<boolean>;

/** Looks at all tracks of an operation that opened, before any of them is kept. */
export type SeeTracks = (operationId: string, tracks: readonly LockedTrack[]) => void;

/** The part of the context that it needs. */
export interface TrackContext extends Pick<AppContext, 'state'> {
  readonly ports: { readonly tracks: LockedTracks };
}

/**
 * Whenever an operation opens, hands the tracks that were recorded while it was locked to `keep`, and erases each one once it
 * has become a record. Pieces are written with `ports.tracks.add`, which asks for no key. Returns the stop function.
 */
export function keepLockedTracks({ ports, state }: TrackContext, keep: KeepTrack, see?: SeeTracks): () => void {
  const take = async (operationId: string) => {
    const tracks = (await ports.tracks.read(operationId)) ?? [];
    see?.(operationId, tracks);
    for (const track of tracks) {
      if (await keep(track)) await ports.tracks.remove(operationId, track.track);
    }
  };
  return state.subscribe(({ operation }, before) => {
    if (operation.phase === 'open' && before.operation.phase !== 'open') void take(operation.operation.id);
  });
}
