import type { AppContext } from '../app-context';
import type { LockedTrack, LockedTracks } from '../ports/locked-tracks';

/** Makes a record of a track; false if it was not stored. It may be asked twice for one track: let the track's id be the record's. */
export type KeepTrack = (track: LockedTrack) => Promise<boolean>;

/** The part of the context that it needs. */
export interface TrackContext extends Pick<AppContext, 'state'> {
  readonly ports: { readonly tracks: LockedTracks };
}

/**
 * Whenever an operation opens, hands the tracks that were recorded while it was locked to `keep`, and erases each one once it
 * has become a record. Pieces are written with `ports.tracks.add`, which asks for no key. Returns the stop function.
 */
export function keepLockedTracks({ ports, state }: TrackContext, keep: KeepTrack): () => void {
  const take = async (operationId: string) => {
    for (const track of (await ports.tracks.read(operationId)) ?? []) {
      if (await keep(track)) await ports.tracks.remove(operationId, track.track);
    }
  };
  return state.subscribe(({ operation }, before) => {
    if (operation.phase === 'open' && before.operation.phase !== 'open') void take(operation.operation.id);
  });
}
