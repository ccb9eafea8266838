import { checkPolygon } from '../../geo/check-polygon';
import type { LngLat } from '../../geo/lng-lat';
import type { Polygon } from '../../geo/polygon';
import { toCanonicalPolygon } from '../../geo/to-canonical-polygon';
import { type Chain, chainsOf, fewestInRing, ringOf } from './chain';
import type { Tool, ToolOutcome } from './tool';

/** Draws a polygon place by place, on from those that are there already. */
export function drawPolygonTool(places: readonly LngLat[] = []): Tool<Polygon> {
  return {
    name: 'draw-polygon',
    gesture: 'add',
    start: [{ places, closed: true }],
    toResult: polygonFrom,
  };
}

/** A polygon whose corners the device's own places are; a tap adds one where nobody can walk. */
export function walkPolygonTool(): Tool<Polygon> {
  return { ...drawPolygonTool(), name: 'walk-polygon' };
}

/** Draws a hole into a polygon; the result is the polygon with it. */
export function drawHoleTool(polygon: Polygon): Tool<Polygon> {
  return {
    name: 'draw-hole',
    gesture: 'add',
    subject: polygon,
    start: [{ places: [], closed: true }],
    toResult: (chains) => polygonFrom([...chainsOf(polygon), ...chains]),
  };
}

/** Changes a polygon's vertices, or moves it as a whole. */
export function editPolygonTool(polygon: Polygon): Tool<Polygon> {
  return { name: 'edit-polygon', gesture: 'edit', subject: polygon, start: chainsOf(polygon), toResult: polygonFrom };
}

function polygonFrom(chains: readonly Chain[]): ToolOutcome<Polygon> {
  if (chains.some(({ places }) => places.length < fewestInRing))
    return { ok: false, trouble: { reason: 'too-few-places' } };
  const [outer, ...holes] = chains.map(({ places }) => ringOf(places));
  if (!outer) throw new Error('A polygon draft without a chain.');
  const polygon: Polygon = [outer, ...holes];
  const check = checkPolygon(polygon);
  if (!check.valid) return { ok: false, trouble: { reason: check.reason, ...(check.at && { at: check.at }) } };
  return { ok: true, value: toCanonicalPolygon(polygon) };
}
