import { useMemo } from 'react';
import { coverageDayOf } from '../../coverage/coverage-day';
import type { TrackOnMap } from '../../map/map-content';
import { trackParts, unpackTrack } from '../../survey/track-points';
import { useAppState } from '../app-provider';
import { useDayLookedBackTo } from './use-day-looked-back-to';

/** The kept tracks and the one that grows, part by part: a gap stays a gap. While Review looks back, those begun until its day. */
export function useTracks(): readonly TrackOnMap[] {
  const records = useAppState((state) => state.records.track);
  const running = useAppState((state) => state.track);
  const day = useDayLookedBackTo();
  const kept = useMemo(
    () =>
      [...records.values()].map(({ id, pieces, startedAt }) => ({
        id,
        parts: trackParts(unpackTrack(pieces)),
        day: coverageDayOf(startedAt),
      })),
    [records],
  );
  return useMemo(() => {
    if (day !== undefined) return kept.filter((track) => track.day <= day);
    return running
      ? [...kept.filter(({ id }) => id !== running.id), { id: running.id, parts: trackParts(running.points) }]
      : kept;
  }, [kept, running, day]);
}
