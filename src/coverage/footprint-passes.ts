import { coursePasses } from './course-passes';
import type { Pass } from './row-spans';
import { outlineOf } from './outlines';
import type { Footprint } from './shot-footprints';

/** Footprints in flown order as passes, cut where the course turns. */
export function footprintPasses(footprints: readonly Footprint[]): readonly Pass[] {
  const places = footprints.map(({ place }) => place);
  return coursePasses(places, 1).map(({ from, to }) =>
    footprints.slice(from, to).map(({ corners }) => outlineOf(corners)),
  );
}
