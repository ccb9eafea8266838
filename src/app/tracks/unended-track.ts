import type { TrackOwner } from '../../survey/field-track';
import { unpackTrack } from '../../survey/track-points';
import type { LockedTrack } from '../ports/locked-tracks';
import { isEndMark, toTrack } from './kept-track';
import type { RunningTrack } from './running-track';
import { figuresOf } from './track-figures';

/** The track that a page's part belongs to: parts are named by track and page. */
export function trackIdOf(part: string): string {
  return part.split('.')[0] ?? part;
}

/** The newest track that no one ended and whose last point is not older than `sinceMs`. */
export function unendedTrack(
  parts: readonly LockedTrack[],
  sinceMs: number,
): { readonly trackId: string; readonly of: TrackOwner } | undefined {
  const left = [...new Set(parts.map(({ track }) => trackIdOf(track)))].flatMap((trackId) => {
    const pieces = piecesOf(trackId, parts);
    const record = pieces.some(isEndMark) ? undefined : toTrack(trackId, pieces, undefined);
    return record && Date.parse(record.endedAt) >= sinceMs ? [record] : [];
  });
  const newest = left.toSorted((one, other) => Date.parse(other.endedAt) - Date.parse(one.endedAt))[0];
  return newest && { trackId: newest.id, of: newest.of };
}

/** A running track with what earlier pages wrote of it: a gap lies between. */
export function withEarlier(track: RunningTrack, parts: readonly LockedTrack[]): RunningTrack {
  const written = toTrack(track.id, piecesOf(track.id, parts), undefined);
  const beganMs = track.points[0]?.timeMs ?? Infinity;
  const earlier = unpackTrack(written?.pieces ?? []).filter(({ timeMs }) => timeMs < beganMs - writtenMs);
  const points = [...earlier, ...track.points];
  return { ...track, points, ...figuresOf(points) };
}

/** Times are written to a second: a point of this page is not its own past. */
const writtenMs = 1_000;

function piecesOf(trackId: string, parts: readonly LockedTrack[]): LockedTrack['pieces'] {
  return parts.flatMap(({ track, pieces }) => (trackIdOf(track) === trackId ? pieces : []));
}
