import type { Sighting, SightingFacts, SightingKind } from '../../survey/sighting';
import type { SightingDraft } from './sighting-draft';
import { sightingFields, sightingForms } from '../../survey/sighting-form';
import { withFact, withoutFacts } from './sighting-facts';

/** The record that a draft becomes, over the one that it changes; undefined while its kind or position is missing. */
export function toSighting(
  draft: SightingDraft,
  { before, areaId }: { readonly before: Sighting | undefined; readonly areaId: string | undefined },
): Sighting | undefined {
  const { id, sightingKind, position, seenAt, note, facts, paperNumber } = draft;
  if (!sightingKind || !position) return undefined;
  return {
    ...(before && withoutFacts(before)),
    ...askedFacts(facts, sightingKind),
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

/** Facts without the details that another kind asked for before it was changed; what this version does not know stays. */
function askedFacts(facts: SightingFacts, kind: SightingKind): SightingFacts {
  const asked: readonly string[] = sightingForms[kind];
  const details = Object.entries(facts.details ?? {}).filter(
    ([key]) => asked.includes(key) || !(key in sightingFields),
  );
  return withFact(facts, 'details', details.length === 0 ? undefined : Object.fromEntries(details));
}
