import type { Sighting } from '../survey/sighting';

type Mergeable = Pick<Sighting, 'id' | 'mergedInto'>;

/**
 * The sighting that stands for one that was merged, perhaps over several steps; itself where it was not. Two devices may merge
 * a pair both ways: of such a circle the one with the lowest id stands for all, on every device alike.
 */
export function standsFor(sighting: Mergeable, sightings: ReadonlyMap<string, Mergeable>): string {
  const passed = [sighting.id];
  let next = sighting.mergedInto;
  while (next !== undefined && sightings.has(next)) {
    const circle = passed.indexOf(next);
    if (circle >= 0) return passed.slice(circle).reduce((lowest, id) => (id < lowest ? id : lowest));
    passed.push(next);
    next = sightings.get(next)?.mergedInto;
  }
  return passed.at(-1) ?? sighting.id;
}
