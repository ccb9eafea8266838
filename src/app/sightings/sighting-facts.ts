import type { Sighting, SightingFacts } from '../../survey/sighting';

/** What is known of a sighting besides kind, place and time. */
export function sightingFacts({ details, confidence, source, outline, seenIn }: Sighting): SightingFacts {
  return {
    ...(details && { details }),
    ...(confidence && { confidence }),
    ...(source && { source }),
    ...(outline && { outline }),
    ...(seenIn && { seenIn }),
  };
}

/** The rest of it, without the area that its place gave it. */
export function withoutFacts(sighting: Sighting): Omit<Sighting, keyof SightingFacts | 'areaId'> {
  const { details, confidence, source, outline, seenIn, areaId, ...rest } = sighting;
  return rest;
}

/** Facts with one of them changed, or taken away where the value is undefined. */
export function withFact<Key extends keyof SightingFacts>(
  facts: SightingFacts,
  key: Key,
  value: SightingFacts[Key] | undefined,
): SightingFacts {
  const { [key]: _, ...others } = facts;
  return value === undefined ? others : { ...others, [key]: value };
}
