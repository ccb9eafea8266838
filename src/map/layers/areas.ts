import { drawLabel } from '../label';
import { isSame } from '../feature-ref';
import { hatch } from '../hatch';
import type { MapColours } from '../map-colours';
import type { AreaOnMap } from '../map-content';
import type { Found, Look, PaintedLayer, Tap } from '../painted-layer';
import { labelPoint, type PolygonPath, polygonPath } from '../polygon-path';
import type { WorldPoint } from '../../geo/mercator';
import { isOnSheet, onSheet, type Sheet, stroke, traceRings } from '../sheet';
import { isInside, isNearBox, nearestOn } from '../world-path';

interface Shape {
  readonly item: AreaOnMap;
  readonly rings: PolygonPath;
  readonly labelAt: WorldPoint;
}

/** Labels appear once an area is this wide on screen. */
const labelFromPx = 44;
/** A hatch shows from this width on. */
const hatchFromPx = 16;
/** What is smaller on screen is a dot of this size: the colours of the whole operation are read from afar. */
const dotPx = 9;

/** Areas, filled by state (never flown ones dashed, overdue ones hatched), with their codes. A tap finds the smallest one. */
export function areasLayer(areas: readonly AreaOnMap[]): PaintedLayer {
  const shapes = areas.map((item): Shape => {
    const rings = polygonPath(item.area.polygon);
    return { item, rings, labelAt: labelPoint(rings) };
  });
  return {
    paint(sheet, look) {
      const seen = shapes.filter(({ rings }) => isOnSheet(sheet, rings[0].box, 60));
      const isSelected = ({ item }: Shape) => isSame(look.selected, 'area', item.area.id);
      for (const shape of seen) if (!isSelected(shape)) paintShape(sheet, look, shape);
      for (const shape of seen) if (isSelected(shape)) paintSelected(sheet, look, shape);
    },
    paintNames(sheet, look) {
      for (const shape of shapes) if (isOnSheet(sheet, shape.rings[0].box, 60)) paintLabel(sheet, look, shape);
    },
    find: (tap) => findArea(shapes, tap),
    outlines: ({ point, reach }, except) =>
      shapes.flatMap(({ item, rings }) =>
        item.area.polygon !== except && isNearBox(rings[0].box, point, reach) ? rings : [],
      ),
  };
}

function paintShape(sheet: Sheet, { colours }: Look, { item, rings, labelAt }: Shape): void {
  const line = item.state ? colours.areaLines[item.state] : colours.outline;
  if (sizePx(sheet, rings) < dotPx) return paintDot(sheet, onSheet(sheet, labelAt), { line, state: item.state });
  fillState(sheet, rings, { ...item, colour: fillColour(colours, item) });
  stroke(sheet, rings, { colour: line, widthPx: 2, dashPx: item.state === 'never-flown' ? [9, 5] : [] });
}

/** Hollow where nobody flew yet. */
function paintDot(
  { ctx }: Sheet,
  { x, y }: { readonly x: number; readonly y: number },
  { line, state }: { readonly line: string; readonly state: AreaOnMap['state'] },
): void {
  ctx.beginPath();
  ctx.arc(x, y, dotPx / 2, 0, 2 * Math.PI);
  ctx.globalAlpha = state === 'never-flown' ? 0.15 : 1;
  ctx.fillStyle = line;
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.strokeStyle = line;
  ctx.lineWidth = 2;
  ctx.stroke();
}

function paintSelected(sheet: Sheet, { colours }: Look, { item, rings }: Shape): void {
  fillState(sheet, rings, { ...item, colour: fillColour(colours, item) });
  stroke(sheet, rings, { colour: colours.halo, widthPx: 7 });
  stroke(sheet, rings, { colour: colours.accent, widthPx: 4 });
}

function fillColour(colours: MapColours, { state }: AreaOnMap): string {
  return state ? colours.areas[state] : colours.outline;
}

function fillState(
  sheet: Sheet,
  rings: PolygonPath,
  { state, colour }: { state?: AreaOnMap['state']; colour: string },
): void {
  const { ctx } = sheet;
  ctx.beginPath();
  traceRings(sheet, rings);
  ctx.globalAlpha = state ? 0.32 : 0.06;
  ctx.fillStyle = colour;
  ctx.fill('evenodd');
  ctx.globalAlpha = 0.55;
  if (state === 'overdue' && widthPx(sheet, rings) >= hatchFromPx) {
    ctx.fillStyle = hatch(ctx, colour);
    ctx.fill('evenodd');
  }
  ctx.globalAlpha = 1;
}

function sizePx({ worldPx }: Sheet, [{ box }]: PolygonPath): number {
  return Math.max(box.right - box.left, box.bottom - box.top) * worldPx;
}

function widthPx({ worldPx }: Sheet, [{ box }]: PolygonPath): number {
  return (box.right - box.left) * worldPx;
}

function paintLabel(sheet: Sheet, { colours, fontFamily }: Look, { item, rings, labelAt }: Shape): void {
  if (widthPx(sheet, rings) < labelFromPx) return;
  drawLabel(sheet.ctx, item.area.code, {
    at: onSheet(sheet, labelAt),
    colour: colours.label,
    halo: colours.halo,
    font: `600 13px ${fontFamily}`,
  });
}

function findArea(shapes: readonly Shape[], { point, reach }: Tap): Found | undefined {
  let found: Shape | undefined;
  for (const shape of shapes) {
    if (isHit(shape, point, reach) && (!found || extent(shape) < extent(found))) found = shape;
  }
  return found && { feature: { kind: 'area', id: found.item.area.id } };
}

function isHit({ rings }: Shape, point: WorldPoint, reach: number): boolean {
  if (!isNearBox(rings[0].box, point, reach)) return false;
  if (isInside(rings, point)) return true;
  const nearest = nearestOn(rings[0], point);
  return nearest !== undefined && nearest.distance <= reach / 2;
}

function extent({ rings }: Shape): number {
  const { left, right, top, bottom } = rings[0].box;
  return (right - left) * (bottom - top);
}
