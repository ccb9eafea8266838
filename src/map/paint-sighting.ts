import type { Sighting, SightingKind } from '../survey/sighting';
import { isSame } from './feature-ref';
import type { WorldPoint } from '../geo/mercator';
import type { MapColours } from './map-colours';
import type { Look } from './painted-layer';
import { sharpCanvas } from './sharp-canvas';
import { hiddenKinds, sightingGlyphs } from './sighting-glyphs';
import type { Pen } from './pen';

/** Half the width of a sighting's picture. */
export const sightingRadiusPx = 13;

const glyphs = new Map<SightingKind, Path2D>();

/** Side of a picture that was painted beforehand: the sighting with its border. */
const spriteSidePx = 32;
/** Pictures by colours and kind, painted once and then copied. */
const sprites = new WeakMap<MapColours, Map<SightingKind, OffscreenCanvas>>();

/** Paints a sighting's picture: round for plants, square for what people hide; a ring in the accent when selected. */
export function paintSighting(
  ctx: Pen,
  { colours, selected }: Look,
  { sighting: { id, sightingKind }, at }: { sighting: Sighting; at: WorldPoint },
): void {
  const chosen = isSame(selected, 'sighting', id);
  const sprite = chosen ? undefined : spriteOf(colours, sightingKind);
  if (sprite) {
    const half = spriteSidePx / 2;
    ctx.drawImage(sprite, Math.round(at.x) - half, Math.round(at.y) - half, spriteSidePx, spriteSidePx);
    return;
  }
  ctx.save();
  ctx.translate(at.x, at.y);
  if (chosen) ctx.scale(1.25, 1.25);
  paintPicture(ctx, colours, { sightingKind, chosen });
  ctx.restore();
}

/** Undefined where there are no canvases. */
function spriteOf(colours: MapColours, sightingKind: SightingKind): OffscreenCanvas | undefined {
  const known = sprites.get(colours) ?? new Map<SightingKind, OffscreenCanvas>();
  sprites.set(colours, known);
  const made = known.get(sightingKind);
  if (made) return made;
  const ctx = sharpCanvas(spriteSidePx);
  if (!ctx) return undefined;
  ctx.translate(spriteSidePx / 2, spriteSidePx / 2);
  paintPicture(ctx, colours, { sightingKind, chosen: false });
  known.set(sightingKind, ctx.canvas);
  return ctx.canvas;
}

/** The picture in the middle of the canvas' units. */
function paintPicture(
  ctx: Pen,
  colours: MapColours,
  { sightingKind, chosen }: { sightingKind: SightingKind; chosen: boolean },
): void {
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
}

function outline(ctx: Pen, kind: SightingKind): void {
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
