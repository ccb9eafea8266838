import { type FieldTrack, type TrackOwner, trackOwners } from '../../survey/field-track';
import { packTrack, trackBytes, type TrackPoint, trackPoints, unpackTrack } from '../../survey/track-points';
import { localIsoTime } from '../../i18n/kazakhstan-time';
import { figuresOf } from './track-figures';

/** A checkpoint of a track: whose it is in one byte, then its points. */
export function checkpoint(of: TrackOwner, points: readonly TrackPoint[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([trackOwners.indexOf(of), ...trackBytes(points)]);
}

/** What is written after the last checkpoint of a track that a person ended: one without points. */
export function endMark(of: TrackOwner): Uint8Array<ArrayBuffer> {
  return checkpoint(of, []);
}

/** Whether a checkpoint only says that its track was ended. */
export function isEndMark(bytes: Uint8Array): boolean {
  return bytes.length === endMark('team').length;
}

/** The record of a track from its checkpoints, over what is recorded of it already; undefined if no point is in them. */
export function toTrack(
  id: string,
  checkpoints: readonly Uint8Array[],
  before: FieldTrack | undefined,
): FieldTrack | undefined {
  const known = before ? unpackTrack(before.pieces) : [];
  const times = new Set(known.map(({ timeMs }) => timeMs));
  const fresh = checkpoints
    .flatMap((bytes) => trackPoints(bytes.subarray(1)))
    .filter(({ timeMs }) => !times.has(timeMs));
  const points = inOrder([...known, ...fresh]);
  const [first] = points;
  const last = points.at(-1);
  const of = before?.of ?? trackOwners[checkpoints[0]?.[0] ?? 0];
  if (!first || !last || !of) return undefined;
  return {
    kind: 'track',
    id,
    of,
    ...(before?.teamId !== undefined && { teamId: before.teamId }),
    startedAt: localIsoTime(new Date(first.timeMs)),
    endedAt: localIsoTime(new Date(last.timeMs)),
    ...figuresOf(points),
    pieces: packTrack(points),
  };
}

/** By time; where a page began anew, its first point comes after a gap. */
function inOrder(points: readonly TrackPoint[]): readonly TrackPoint[] {
  return points.toSorted((one, other) => one.timeMs - other.timeMs);
}
