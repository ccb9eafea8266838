import { type FieldTrack, type TrackOwner } from '../../survey/field-track';
import type { AppContext } from '../app-context';
import { deleteRecord, keepRecord } from '../keep-record';
import { keepLockedTracks } from './locked-tracks';
import type { OngoingAct } from '../ongoing-act';
import type { LockedTrack } from '../ports/locked-tracks';
import { isEndMark, toTrack } from './kept-track';
import { teamOfDevice } from '../operation/team-of-device';
import { type Recording, trackRecorder } from './track-recorder';
import { trackIdOf, unendedTrack, withEarlier } from './unended-track';

/** A track that was left running longer ago is not gone on with when the app starts again. */
const longestPauseMs = 12 * 60 * 60_000;

/** Recording tracks of teams, vehicles and flights: also while the operation is locked, and on after a page that died. */
export function trackActions(context: AppContext, security: { begin(act: OngoingAct): () => void }) {
  const { ports, state } = context;
  let recording: Recording | undefined;
  let endAct: (() => void) | undefined;
  keepLockedTracks(context, keep, goOn);
  ports.page.onVisibility((isVisible) => {
    if (!isVisible) void recording?.breakOff();
  });

  /** Goes on with the track that no one ended, as a crash leaves it, and shows what was walked before. */
  function goOn(operationId: string, tracks: readonly LockedTrack[]): void {
    const left = recording ? undefined : unendedTrack(tracks, ports.now().getTime() - longestPauseMs);
    if (left) {
      remember({ operationId, ...left });
      record(left.of, left.trackId, true);
    }
    const { track } = state.getState();
    if (!track) return;
    const whole = withEarlier(track, tracks);
    state.setState({ track: whole });
    if (whole.points.length > track.points.length) context.tellDone('tracks.goes-on');
  }

  /** Makes a record of the checkpoints of one page's part of a track; not of one that grows now or cannot be read. */
  async function keep({ track, pieces }: LockedTrack): Promise<boolean> {
    const id = trackIdOf(track);
    if (state.getState().track?.id === id) return false;
    if (pieces.every(isEndMark)) return true;
    const record = toTrack(id, pieces, state.getState().records.track.get(id));
    if (!record) return false;
    const teamId = record.teamId ?? teamOfDevice(context);
    return keepRecord(context, { ...record, ...(teamId !== undefined && { teamId }) }, { key: 'edit.track-recorded' });
  }

  function record(of: TrackOwner, trackId: string, isGoingOn: boolean): void {
    const operationId = state.getState().settings.startedTrack?.operationId;
    if (operationId === undefined) return;
    endAct = security.begin('track');
    recording = trackRecorder(context, { operationId, trackId, of, isGoingOn });
  }

  function remember(
    change: { readonly operationId: string; readonly trackId: string; readonly of: TrackOwner } | undefined,
  ): void {
    const { startedTrack: _, ...settings } = state.getState().settings;
    const next = change ? { ...settings, startedTrack: { ...change, startedMs: ports.now().getTime() } } : settings;
    ports.settings.save(next);
    state.setState({ settings: next });
  }

  return {
    /** Begins a track of the open operation. */
    start(of: TrackOwner): void {
      if (recording) return;
      const trackId = ports.newId();
      remember({ operationId: context.opened().id, trackId, of });
      record(of, trackId, false);
    },

    /** Ends the track and, where the operation is open, makes a record of it. */
    async stop(): Promise<void> {
      const ended = recording;
      if (!ended) return;
      if (!(await ended.stop())) return context.tell([{ code: 'track-not-kept', severity: 'error' }]);
      recording = undefined;
      endAct?.();
      remember(undefined);
      state.setState({ track: undefined });
      if (state.getState().operation.phase !== 'open') return;
      const operationId = context.opened().id;
      let kept = 0;
      for (const track of (await ports.tracks.read(operationId)) ?? []) {
        if (!(await keep(track))) continue;
        kept += 1;
        await ports.tracks.remove(operationId, track.track);
      }
      if (kept === 0) context.tell([{ code: 'track-empty', severity: 'info' }]);
    },

    /** Goes on with a track that was running when the page died; with a gap. */
    resume(): void {
      const started = state.getState().settings.startedTrack;
      if (!started || recording) return;
      if (ports.now().getTime() - started.startedMs > longestPauseMs) return remember(undefined);
      record(started.of, started.trackId, true);
    },

    delete: (track: FieldTrack) => deleteRecord(context, track, { key: 'edit.track-deleted' }),
  };
}
