import type { TrackOwner } from '../../survey/field-track';
import type { TrackPoint } from '../../survey/track-points';
import type { AppContext } from '../app-context';
import type { DeviceFix } from '../ports/locator';
import { checkpoint, endMark } from './kept-track';
import { nextPoint } from './next-point';
import { noFigures, withPoint } from './track-figures';

/** How often points are written: what a kill costs at most, ms. */
const writeEveryMs = 5_000;

/** A track that grows with every fix. */
export interface Recording {
  /** The page goes away: writes what there is, and what comes next comes after a gap. */
  breakOff(): Promise<boolean>;
  /** Ends it, and says so beside its points; false if the last ones could not be written, and then it goes on. */
  stop(): Promise<boolean>;
}

interface RecordingOptions {
  readonly operationId: string;
  readonly trackId: string;
  readonly of: TrackOwner;
  /** Whether an earlier page began it. */
  readonly isGoingOn: boolean;
}

/**
 * Records the fixes of the device as a track, checkpoint by checkpoint, to the rows that need no key: an operation that locks
 * meanwhile changes nothing. Each page writes a part of its own.
 */
export function trackRecorder(
  { ports, state }: AppContext,
  { operationId, trackId, of, isGoingOn }: RecordingOptions,
): Recording {
  const part = `${trackId}.${ports.newId()}`;
  let isBroken = isGoingOn;
  let pending: readonly TrackPoint[] = [];
  let last: TrackPoint | undefined;
  let index = 0;
  let writing: Promise<boolean> = Promise.resolve(true);

  show({ id: trackId, of, points: [], ...noFigures, isKept: true });
  const endWatch = ports.locator.watch(take, (fixFailure) => state.setState({ fixFailure }));
  const letScreenGo = ports.wakeLock.hold();
  const timer = setInterval(() => void write(), writeEveryMs);

  function show(track: ReturnType<typeof state.getState>['track']): void {
    state.setState({ track });
  }

  function take(fix: DeviceFix): void {
    const { track } = state.getState();
    const point = nextPoint(last, fix, { isBroken });
    state.setState({ fix, fixFailure: undefined });
    if (!point || !track) return;
    const added = isBroken ? { ...point, isAfterGap: true } : point;
    show({ ...track, ...withPoint(track, track.points.at(-1), added), points: [...track.points, added] });
    isBroken = false;
    last = added;
    pending = [...pending, added];
    if (index === 0) void write();
  }

  function write(): Promise<boolean> {
    writing = writing.then(async () => {
      const points = pending;
      if (points.length === 0) return true;
      const result = await ports.tracks.add(operationId, { track: part, index }, checkpoint(of, points));
      if (result.ok) {
        index += 1;
        pending = pending.slice(points.length);
      }
      const { track } = state.getState();
      if (track && track.isKept !== result.ok) show({ ...track, isKept: result.ok });
      return result.ok;
    });
    return writing;
  }

  return {
    breakOff() {
      isBroken = true;
      return write();
    },
    async stop() {
      if (!(await write())) return false;
      if (index > 0 || isGoingOn) await ports.tracks.add(operationId, { track: part, index }, endMark(of));
      endWatch();
      letScreenGo();
      clearInterval(timer);
      return true;
    },
  };
}
