import type { TileShape, TileTheme } from '../../survey/map-tile';
import type { Language } from '../../i18n/language';
import { drawLabel } from '../label';
import type { Look } from '../painted-layer';
import type { Pen } from '../pen';
import type { TilePart } from './tile-part';
import { groundColours } from './ground-colours';

/** The tile that is painted. */
export interface ShapeSheet extends TilePart {
  readonly sidePx: number;
  readonly zoom: number;
  readonly look: Look;
}

/** Side of a tile in a shape's units. */
const side = 4096;

/** Surfaces from the ground up, then lines from the quiet to the loud. */
const surfaces: readonly TileTheme[] = ['land', 'sand', 'wood', 'built', 'ice', 'water', 'building'];
const lines: readonly TileTheme[] = ['other', 'waterway', 'boundary', 'path', 'rail', 'road', 'main-road'];

const widthsPx: Readonly<Partial<Record<TileTheme, number>>> = {
  waterway: 1.25,
  boundary: 1.25,
  path: 0.75,
  rail: 1,
  road: 1.5,
  'main-road': 2.5,
  other: 0.75,
};

const dashesPx: Readonly<Partial<Record<TileTheme, readonly number[]>>> = {
  boundary: [6, 4],
  path: [3, 3],
  rail: [8, 3],
};

/** Paints a vector tile: surfaces, lines, then names, each name that has room. */
export function paintShapes(ctx: Pen, shapes: readonly TileShape[], sheet: ShapeSheet): void {
  const colours = groundColours(sheet.look.colours);
  const byTheme = (theme: TileTheme) => shapes.filter((shape) => shape.theme === theme);
  for (const theme of surfaces) {
    const polygons = byTheme(theme).filter(({ type }) => type === 'polygon');
    if (polygons.length === 0) continue;
    ctx.beginPath();
    for (const { paths } of polygons) for (const path of paths) trace(ctx, path, sheet);
    ctx.fillStyle = colours[theme];
    ctx.fill('nonzero');
  }
  ctx.lineJoin = 'round';
  const grown = Math.max(1, 1 + (sheet.zoom + Math.log2(sheet.share) - 12) * 0.25);
  for (const theme of lines) {
    const strokes = byTheme(theme).filter(({ type }) => type === 'line');
    if (strokes.length === 0) continue;
    ctx.beginPath();
    for (const { paths } of strokes) for (const path of paths) trace(ctx, path, sheet);
    ctx.strokeStyle = colours[theme];
    ctx.lineWidth = (widthsPx[theme] ?? 1) * grown;
    ctx.setLineDash([...(dashesPx[theme] ?? [])]);
    ctx.stroke();
  }
  ctx.setLineDash([]);
  paintNames(ctx, [...byTheme('peak'), ...byTheme('place')], sheet);
}

function trace(ctx: Pen, path: Int16Array, sheet: ShapeSheet): void {
  for (let i = 0; i < path.length; i += 2) {
    const { x, y } = onTile(path, i, sheet);
    if (i === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  }
}

function onTile(path: Int16Array, i: number, { share, left, top, sidePx }: ShapeSheet): { x: number; y: number } {
  const scale = (sidePx * share) / side;
  return { x: (path[i] ?? 0) * scale - left * sidePx, y: (path[i + 1] ?? 0) * scale - top * sidePx };
}

const heightPx = 18;

/** Names of the important first; one that would touch another, or the tile's edge, is left out. */
function paintNames(ctx: Pen, shapes: readonly TileShape[], sheet: ShapeSheet): void {
  const taken: { left: number; right: number; y: number }[] = [];
  const { colours, fontFamily, language } = sheet.look;
  for (const shape of shapes.toSorted((one, other) => (one.rank ?? 3) - (other.rank ?? 3))) {
    const [name, path] = [nameOf(shape, language), shape.paths[0]];
    if (name === undefined || !path || shape.type !== 'point') continue;
    const font = `${shape.rank === 1 ? '600 14px' : '500 12px'} ${fontFamily}`;
    ctx.font = font;
    const { x, y } = onTile(path, 0, sheet);
    const half = ctx.measureText(name).width / 2 + 4;
    const isInside = x - half >= 0 && x + half <= sheet.sidePx && y >= heightPx / 2 && y <= sheet.sidePx - heightPx / 2;
    const isFree = taken.every(
      (other) => Math.abs(other.y - y) >= heightPx || x + half < other.left || x - half > other.right,
    );
    if (!isInside || !isFree) continue;
    taken.push({ left: x - half, right: x + half, y });
    drawLabel(ctx, name, {
      at: { x, y },
      colour: shape.rank === 3 ? colours.quietLabel : colours.label,
      halo: colours.halo,
      font,
    });
  }
}

function nameOf({ names }: TileShape, language: Language): string | undefined {
  return names?.[language] ?? names?.local ?? names?.ru ?? names?.en;
}
