import { isSame } from '../feature-ref';
import type { TrackOnMap } from '../map-content';
import type { PaintedLayer } from '../painted-layer';
import { isOnSheet, stroke } from '../sheet';
import { isNearBox, nearestOn, worldPath } from '../world-path';

/** Tracks of teams, vehicles and flights, part by part: a gap stays a gap. */
export function tracksLayer(tracks: readonly TrackOnMap[]): PaintedLayer {
  const shapes = tracks.map(({ id, parts }) => ({ id, parts: parts.map(worldPath) }));
  return {
    paint(sheet, { colours, selected }) {
      for (const { id, parts } of shapes) {
        const seen = parts.filter(({ box }) => isOnSheet(sheet, box, 8));
        stroke(sheet, seen, { colour: colours.halo, widthPx: 5 });
        stroke(sheet, seen, { colour: isSame(selected, 'track', id) ? colours.accent : colours.track, widthPx: 2.5 });
      }
    },
    find({ point, reach }) {
      const found = shapes.find(({ parts }) =>
        parts.some(
          (part) => isNearBox(part.box, point, reach) && (nearestOn(part, point)?.distance ?? Infinity) <= reach,
        ),
      );
      return found && { feature: { kind: 'track', id: found.id } };
    },
  };
}
