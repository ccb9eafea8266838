import { useMemo } from 'react';
import type { TrackOnMap } from '../../map/map-content';
import { trackParts, unpackTrack } from '../../survey/track-points';
import { useAppState } from '../app-provider';

/** The kept tracks and the one that grows, part by part: a gap stays a gap. */
export function useTracks(): readonly TrackOnMap[] {
  const records = useAppState((state) => state.records.track);
  const running = useAppState((state) => state.track);
  const kept = useMemo(
    () => [...records.values()].map(({ id, pieces }) => ({ id, parts: trackParts(unpackTrack(pieces)) })),
    [records],
  );
  return useMemo(
    () =>
      running
        ? [...kept.filter(({ id }) => id !== running.id), { id: running.id, parts: trackParts(running.points) }]
        : kept,
    [kept, running],
  );
}
