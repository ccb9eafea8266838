import { fromWorld, pixelsPerMetre } from '../../geo/mercator';
import type { CoverageOnMap } from '../map-content';
import type { PaintedLayer } from '../painted-layer';
import { isOnSheet, stroke } from '../sheet';
import { sortiePath } from '../sortie-path';
import { pointAt } from '../world-path';

/** Ground inside the strips of the transects: half the line spacing on each side, square ends. Drawn in one go, so overlaps do not darken. */
export function coverageLayer({ sorties, lineSpacingM }: CoverageOnMap): PaintedLayer {
  const lines = sorties.flatMap((sortie) => sortiePath(sortie).transects);
  const first = lines[0];
  const lat = first ? fromWorld(pointAt(first, 0))[1] : 0;
  return {
    paint(sheet, { colours }) {
      const widthPx = lineSpacingM * pixelsPerMetre(lat, sheet.zoom);
      const seen = lines.filter(({ box }) => isOnSheet(sheet, box, widthPx));
      stroke(sheet, seen, { colour: colours.coverage, widthPx });
    },
  };
}
