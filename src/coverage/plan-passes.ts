import type { Sortie } from '../survey/sortie';
import type { Pass } from './row-spans';
import { stripOf } from './outlines';

/** What of a plan its coverage follows from. A saved `Plan` is one. */
export interface PlannedStrips {
  readonly sorties: readonly Pick<Sortie, 'legs'>[];
  readonly lineSpacingM: number;
}

/** The strips of a plan's transects, each one pass: half the line spacing on each side, square ends. */
export function planPasses({ sorties, lineSpacingM }: PlannedStrips): readonly Pass[] {
  return sorties.flatMap(({ legs }) =>
    legs
      .filter(({ kind }) => kind === 'transect')
      .map(({ points }) =>
        points.slice(1).flatMap((point, i) => {
          const before = points[i];
          return (before && stripOf(before.position, point.position, lineSpacingM)) ?? [];
        }),
      ),
  );
}
