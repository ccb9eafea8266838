import { useMemo } from 'react';
import { photoPoints } from '../../app/flying/photo-points';
import type { LngLat } from '../../geo/lng-lat';
import type { FeatureRef } from '../../map/feature-ref';
import type { Sortie } from '../../survey/sortie';
import { useAppState } from '../app-provider';

/** Above this number of photos only those of the selected sortie are shown. */
const mostPhotos = 30_000;

/** Where the photos of the plan in hand are to be taken, while the person asked for them. */
export function usePhotoPoints(
  sorties: readonly Sortie[] | undefined,
  photoDistanceM: number | undefined,
  selected: FeatureRef | undefined,
): readonly LngLat[] | undefined {
  const shown = useAppState((state) => state.photoPointsShown);
  const code = selected?.kind === 'sortie' ? selected.id : undefined;
  return useMemo(() => {
    if (!shown || !sorties || photoDistanceM === undefined) return undefined;
    const photos = sorties.reduce((sum, sortie) => sum + sortie.photos, 0);
    const chosen = photos > mostPhotos ? sorties.filter((sortie) => sortie.code === code) : sorties;
    return chosen.flatMap((sortie) => photoPoints(sortie, photoDistanceM));
  }, [shown, sorties, photoDistanceM, code]);
}
