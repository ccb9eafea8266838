import Flatbush from 'flatbush';
import { toWorld, type WorldBox, type WorldPoint } from '../../geo/mercator';
import type { ReferenceFeature } from '../../survey/reference-layer';
import { drawLabel } from '../label';
import { sortieColour } from '../map-colours';
import type { ReferenceOnMap } from '../map-content';
import type { Look, PaintedLayer } from '../painted-layer';
import { labelPoint, polygonPath } from '../polygon-path';
import { boxOfSheet, longestSidePx, onSheet, type Sheet, stroke, traceRings } from '../sheet';
import { boxAround, pointAt, pointCount, type WorldPath, worldPath } from '../world-path';

interface Shape {
  readonly name: string;
  readonly type: ReferenceFeature['shape']['type'];
  readonly paths: readonly WorldPath[];
  readonly box: WorldBox;
  readonly labelAt: WorldPoint;
}

interface Prepared {
  readonly reference: ReferenceOnMap;
  /** The shapes in a box. */
  within(box: WorldBox): readonly Shape[];
}

const dotPx = 3;
const labelHeightPx = 16;

/** A name of a line or surface stands where it is at least this long, px; names of points from this zoom on. */
const namedFromPx = 90;
const pointNamesFrom = 10;

const marginPx = 6;

/** Reference layers from the lowest to the topmost: what is on a tile is found by an index, so that 10,000 features stay quick. */
export function referencesLayer(references: readonly ReferenceOnMap[]): PaintedLayer {
  const prepared = references.map(prepare);
  return {
    paint(sheet, look) {
      for (const { reference, within } of prepared) {
        paintShapes(sheet, within(boxOfSheet(sheet, marginPx)), { look, colour: reference.colour });
      }
    },
    paintNames(sheet, look) {
      const taken: { left: number; right: number; y: number }[] = [];
      for (const { reference, within } of prepared.toReversed()) {
        if (!reference.isLabelled) continue;
        const colour = sortieColour(look.colours, reference.colour);
        for (const shape of within(boxOfSheet(sheet, 0))) paintName(sheet, shape, { look, colour, taken });
      }
    },
  };
}

/** Prepared once for the features, whatever changes in how they are drawn. */
const indexes = new WeakMap<readonly ReferenceFeature[], Prepared['within']>();

function prepare(reference: ReferenceOnMap): Prepared {
  const within = indexes.get(reference.features) ?? indexOf(reference.features.map(shapeOf));
  indexes.set(reference.features, within);
  return { reference, within };
}

function indexOf(shapes: readonly Shape[]): Prepared['within'] {
  if (shapes.length === 0) return () => [];
  const index = new Flatbush(shapes.length);
  for (const { box } of shapes) index.add(box.left, box.top, box.right, box.bottom);
  index.finish();
  return ({ left, top, right, bottom }) =>
    index
      .search(left, top, right, bottom)
      .toSorted((one, other) => one - other)
      .flatMap((i) => shapes[i] ?? []);
}

function shapeOf({ name, shape }: ReferenceFeature): Shape {
  if (shape.type === 'point') {
    const path = worldPath([shape.place]);
    return { name, type: 'point', paths: [path], box: path.box, labelAt: toWorld(shape.place) };
  }
  if (shape.type === 'line') {
    const path = worldPath(shape.line);
    return {
      name,
      type: 'line',
      paths: [path],
      box: path.box,
      labelAt: pointAt(path, Math.floor(pointCount(path) / 2)),
    };
  }
  const rings = polygonPath(shape.polygon);
  return { name, type: 'polygon', paths: rings, box: boxAround(rings), labelAt: labelPoint(rings) };
}

function paintShapes(
  sheet: Sheet,
  shapes: readonly Shape[],
  { look, colour }: { readonly look: Look; readonly colour: number },
): void {
  const ink = sortieColour(look.colours, colour);
  const { ctx } = sheet;
  const paths = (type: Shape['type']) => shapes.filter((shape) => shape.type === type).flatMap((shape) => shape.paths);
  ctx.beginPath();
  traceRings(sheet, paths('polygon'));
  ctx.fillStyle = `${ink}14`;
  ctx.fill('evenodd');
  stroke(sheet, paths('polygon'), { colour: ink, widthPx: 1.5 });
  stroke(sheet, paths('line'), { colour: ink, widthPx: sheet.zoom < 11 ? 1.25 : 2 });
  ctx.beginPath();
  for (const path of paths('point')) {
    const { x, y } = onSheet(sheet, pointAt(path, 0));
    ctx.moveTo(x + dotPx, y);
    ctx.arc(x, y, dotPx, 0, 2 * Math.PI);
  }
  ctx.fillStyle = ink;
  ctx.fill();
}

function paintName(
  sheet: Sheet,
  shape: Shape,
  {
    look,
    colour,
    taken,
  }: { readonly look: Look; readonly colour: string; readonly taken: { left: number; right: number; y: number }[] },
): void {
  if (shape.name === '' || taken.length > 60) return;
  const isPoint = shape.type === 'point';
  if (isPoint ? sheet.zoom < pointNamesFrom : longestSidePx(sheet, shape.box) < namedFromPx) return;
  const font = `500 12px ${look.fontFamily}`;
  sheet.ctx.font = font;
  const { x, y } = onSheet(sheet, shape.labelAt);
  const [half, at] = [sheet.ctx.measureText(shape.name).width / 2 + 3, isPoint ? y - 12 : y];
  const isInside = x - half >= 0 && x + half <= sheet.sizePx && at >= 8 && at <= sheet.sizePx - 8;
  const isFree = taken.every(
    (other) => Math.abs(other.y - at) >= labelHeightPx || x + half < other.left || x - half > other.right,
  );
  if (!isInside || !isFree) return;
  taken.push({ left: x - half, right: x + half, y: at });
  drawLabel(sheet.ctx, shape.name, { at: { x, y: at }, colour, halo: look.colours.halo, font });
}
