import { Button, SegmentedControl } from '@mantine/core';
import { IconPlayerPause, IconWalk } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { walkAccuracyM, walkedPoint, walkIntervalsS } from '../../app/tracks/walked-point';
import type { ToolSession } from '../../map/tools/tool-session';
import type { TrackPoint } from '../../survey/track-points';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './map-view.module.css';

/**
 * Walking round an outline: each good fix of the device is a corner. A track of the team runs meanwhile, so that what was walked
 * outlives a page that dies.
 */
export function WalkControls({ session }: { readonly session: ToolSession }) {
  const { t, q } = useWords();
  const [isPaused, setPaused] = useState(false);
  const [intervalS, setIntervalS] = useState<number>(walkIntervalsS[1]);
  useRunningTrack();
  const { fix, failure } = useCorners(session, isPaused ? undefined : intervalS);
  const isWaiting = !fix || fix.accuracyM > walkAccuracyM;
  return (
    <>
      <p className={classes.hint} aria-live="polite" data-trouble={failure !== undefined || undefined}>
        {failure
          ? t(`status.fix-${failure}`)
          : isWaiting
            ? t('recording.walk-waiting', {
                accuracy: t('status.accuracy', { accuracy: q.metres(walkAccuracyM) }),
                now: fix ? t('status.accuracy', { accuracy: q.metres(fix.accuracyM) }) : '…',
              })
            : t('recording.walk-points', { count: session.state().chains[0]?.places.length ?? 0 })}
      </p>
      <SegmentedControl
        size="lg"
        aria-label={t('recording.walk-interval')}
        data={walkIntervalsS.map((seconds) => ({ value: String(seconds), label: t('unit.s-of', { seconds }) }))}
        value={String(intervalS)}
        onChange={(value) => setIntervalS(Number(value))}
      />
      <Button
        variant="default"
        leftSection={isPaused ? <IconWalk aria-hidden /> : <IconPlayerPause aria-hidden />}
        onClick={() => setPaused(!isPaused)}
      >
        {t(isPaused ? 'recording.walk-resume' : 'recording.walk-pause')}
      </Button>
    </>
  );
}

/** Adds a corner for each fix that is good and late enough; without an interval it rests. */
function useCorners(session: ToolSession, intervalS: number | undefined) {
  const app = useApp();
  const fix = useAppState((state) => state.fix);
  const failure = useAppState((state) => state.fixFailure);
  const last = useRef<TrackPoint>(undefined);
  useEffect(() => app.position.follow(), [app]);
  useEffect(() => {
    if (!fix || intervalS === undefined) return;
    const point = walkedPoint(last.current, fix, { intervalS, mostAccuracyM: walkAccuracyM });
    if (!point) return;
    last.current = point;
    session.add(point.place);
  }, [session, fix, intervalS]);
  return { fix, failure };
}

/** Records a track of the team while it walks, unless one runs already. */
function useRunningTrack(): void {
  const app = useApp();
  useEffect(() => {
    if (app.state.getState().track) return undefined;
    app.tracks.start('team');
    return () => void app.tracks.stop();
  }, [app]);
}
