import type { Sighting } from '../../survey/sighting';
import type { SightingDraft } from './sighting-draft';
import { withoutFacts } from './sighting-facts';

/** The record that a draft becomes, over the one that it changes; undefined while its kind or position is missing. */
export function toSighting(
  draft: SightingDraft,
  { before, areaId }: { readonly before: Sighting | undefined; readonly areaId: string | undefined },
): Sighting | undefined {
  const { id, sightingKind, position, seenAt, note, facts, paperNumber } = draft;
  if (!sightingKind || !position) return undefined;
  return {
    ...(before && withoutFacts(before)),
    ...facts,
    kind: 'sighting',
    id,
    sightingKind,
    position,
    seenAt,
    note,
    photos: draft.photos.map(({ ref }) => ref),
    ...(areaId !== undefined && { areaId }),
    ...(paperNumber !== undefined && { paperNumber }),
  };
}
