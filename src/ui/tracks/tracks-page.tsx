import { Button, SegmentedControl } from '@mantine/core';
import { IconPlayerStop, IconRoute, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { boundsOf } from '../../geo/bounds';
import { type FieldTrack, type TrackOwner, trackOwners } from '../../survey/field-track';
import { unpackTrack } from '../../survey/track-points';
import { useApp, useAppState } from '../app-provider';
import { EmptyState } from '../controls/empty-state';
import { RecordList, RecordRow } from '../controls/record-list';
import { Panel } from '../frame/panel';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import classes from './tracks.module.css';

/** Tracks: the one that runs, and those that are kept. */
export function TracksPage() {
  const app = useApp();
  const { t } = useWords();
  const running = useAppState((state) => state.track);
  const tracks = useAppState((state) => state.records.track);
  const [of, setOf] = useState<TrackOwner>('team');
  const [shown, setShown] = useState<string>();
  const rows = useMemo(
    () => [...tracks.values()].toSorted((one, other) => other.startedAt.localeCompare(one.startedAt)),
    [tracks],
  );
  return (
    <Panel
      title={t('tracks.title')}
      onBack={() => app.openFieldPage(undefined)}
      action={
        running ? (
          <StopButton />
        ) : (
          <Button fullWidth leftSection={<IconRoute aria-hidden />} onClick={() => app.tracks.start(of)}>
            {t('tracks.start')}
          </Button>
        )
      }
    >
      {running ? (
        <RunningFacts />
      ) : (
        <SegmentedControl
          fullWidth
          size="lg"
          aria-label={t('tracks.whose')}
          data={trackOwners.map((owner) => ({ value: owner, label: t(`tracks.of-${owner}`) }))}
          value={of}
          onChange={setOf}
        />
      )}
      {rows.length === 0 && !running && (
        <EmptyState title={t('tracks.empty-title')}>
          <p>{t('tracks.empty')}</p>
        </EmptyState>
      )}
      <RecordList label={t('tracks.title')}>
        {rows.map((track) => (
          <TrackRow
            key={track.id}
            track={track}
            isShown={track.id === shown}
            onOpen={() => setShown(track.id === shown ? undefined : track.id)}
          />
        ))}
      </RecordList>
    </Panel>
  );
}

function StopButton() {
  const app = useApp();
  const { t } = useWords();
  return (
    <Button fullWidth color="red" leftSection={<IconPlayerStop aria-hidden />} onClick={() => void app.tracks.stop()}>
      {t('tracks.stop')}
    </Button>
  );
}

/** The track that grows now. */
function RunningFacts() {
  const { t, q } = useWords();
  const { wakeLock } = useApp();
  const running = useAppState((state) => state.track);
  const failure = useAppState((state) => state.fixFailure);
  if (!running) return null;
  return (
    <section className={classes.running}>
      <p>{t(`tracks.of-${running.of}`)}</p>
      <p className={classes.figure}>{q.distance(running.distanceM)}</p>
      <p className={classes.figure}>{q.duration(running.durationS)}</p>
      <p>{t('tracks.gaps', { count: running.gaps })}</p>
      {failure && <p className={classes.trouble}>{t(`status.fix-${failure}`)}</p>}
      {!running.isKept && (
        <p className={classes.trouble} role="alert">
          {t('tracks.in-memory')}
        </p>
      )}
      {!wakeLock.isSupported && <p className={classes.trouble}>{t('tracks.no-wake-lock')}</p>}
    </section>
  );
}

interface TrackRowProps {
  readonly track: FieldTrack;
  readonly isShown: boolean;
  readonly onOpen: () => void;
}

function TrackRow({ track, isShown, onOpen }: TrackRowProps) {
  const app = useApp();
  const team = useAppState((state) => state.records.team.get(track.teamId ?? '')?.name);
  const { t, q } = useWords();
  const { map } = useMapTools();
  const open = () => {
    const bounds = boundsOf(unpackTrack(track.pieces).map(({ place }) => place));
    if (bounds && !isShown) map?.fitTo(bounds);
    onOpen();
  };
  return (
    <>
      <RecordRow
        mark={<IconRoute size={28} stroke={1.6} aria-hidden />}
        title={`${t(`tracks.of-${track.of}`)} · ${q.distance(track.distanceM)} · ${q.duration(track.durationS)}`}
        facts={[q.dateTime(new Date(track.startedAt)), t('tracks.gaps', { count: track.gaps }), team]
          .filter(Boolean)
          .join(' · ')}
        selected={isShown}
        onOpen={open}
      />
      {isShown && (
        <li>
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash aria-hidden />}
            onClick={() => void app.tracks.delete(track)}
          >
            {t('app.delete')}
          </Button>
        </li>
      )}
    </>
  );
}
