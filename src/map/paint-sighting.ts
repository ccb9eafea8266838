import type { Sighting, SightingKind } from '../survey/sighting';
import { isSame } from './feature-ref';
import type { WorldPoint } from '../geo/mercator';
import type { Look } from './painted-layer';
import { hiddenKinds, sightingGlyphs } from './sighting-glyphs';

/** Half the width of a sighting's picture. */
export const sightingRadiusPx = 13;

const glyphs = new Map<SightingKind, Path2D>();

/** Paints a sighting's picture: round for plants, square for what people hide; a ring in the accent when selected. */
export function paintSighting(
  ctx: CanvasRenderingContext2D,
  { colours, selected }: Look,
  { sighting, at }: { sighting: Sighting; at: WorldPoint },
): void {
  const { sightingKind } = sighting;
  const chosen = isSame(selected, 'sighting', sighting.id);
  ctx.save();
  ctx.translate(at.x, at.y);
  if (chosen) ctx.scale(1.25, 1.25);
  outline(ctx, sightingKind);
  ctx.fillStyle = hiddenKinds.has(sightingKind) ? colours.suspect : colours.sighting;
  ctx.fill();
  ctx.strokeStyle = chosen ? colours.accent : colours.home;
  ctx.lineWidth = chosen ? 4 : 2;
  ctx.stroke();
  ctx.scale(0.7, 0.7);
  ctx.translate(-12, -12);
  ctx.lineCap = ctx.lineJoin = 'round';
  ctx.strokeStyle = colours.onMarker;
  ctx.lineWidth = 2;
  ctx.stroke(glyph(sightingKind));
  ctx.restore();
}

function outline(ctx: CanvasRenderingContext2D, kind: SightingKind): void {
  ctx.beginPath();
  if (hiddenKinds.has(kind)) ctx.roundRect(-11.5, -11.5, 23, 23, 5);
  else ctx.arc(0, 0, sightingRadiusPx, 0, 2 * Math.PI);
}

function glyph(kind: SightingKind): Path2D {
  let path = glyphs.get(kind);
  if (!path) {
    path = new Path2D(sightingGlyphs[kind]);
    glyphs.set(kind, path);
  }
  return path;
}
