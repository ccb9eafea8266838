import { describe, expect, it, vi } from 'vitest';
import { distanceM, polygonAreaM2 } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import type { Polygon } from '../../../src/geo/polygon';
import { drawLineTool, measureTool, pickPointTool } from '../../../src/map/tools/line-tools';
import { drawHoleTool, drawPolygonTool, editPolygonTool } from '../../../src/map/tools/polygon-tools';
import { toolSession } from '../../../src/map/tools/tool-session';
import { box } from '../support/sample-content';

const [a, b, c, d]: [LngLat, LngLat, LngLat, LngLat] = [
  [73.7, 43.5],
  [73.72, 43.5],
  [73.72, 43.52],
  [73.7, 43.52],
];
const square: Polygon = [[a, b, c, d, a]];

function drawing(places: readonly LngLat[]) {
  const onDone = vi.fn<(polygon: Polygon) => void>();
  const onCancel = vi.fn();
  const session = toolSession(drawPolygonTool(), { onDone, onCancel });
  for (const place of places) session.add(place);
  return { session, onDone, onCancel };
}

describe('drawing a polygon', () => {
  it('gives the polygon with its outer ring counter-clockwise, whichever way it was drawn', () => {
    const { session, onDone } = drawing([a, d, c, b]);
    session.finish();
    expect(onDone).toHaveBeenCalledExactlyOnceWith([[a, b, c, d, a]]);
    expect(session.state().phase).toBe('done');
  });

  it('cannot be finished with two places', () => {
    const { session, onDone } = drawing([a, b]);
    session.finish();
    expect(session.state()).toMatchObject({ phase: 'open', canFinish: false, trouble: { reason: 'too-few-places' } });
    expect(onDone).not.toHaveBeenCalled();
  });

  it('refuses an outline that crosses itself and says where', () => {
    const { session, onDone } = drawing([a, c, b, d]);
    session.finish();
    const { trouble } = session.state();
    expect(trouble?.reason).toBe('self-crossing');
    expect(trouble?.at?.[0]).toBeCloseTo(73.71, 6);
    expect(trouble?.at?.[1]).toBeCloseTo(43.51, 6);
    expect(onDone).not.toHaveBeenCalled();
  });

  it('takes back places one by one, and gives them again in order', () => {
    const { session } = drawing([a, b, c]);
    session.undo();
    session.undo();
    expect(session.state().chains[0]?.places).toEqual([a]);
    session.redo();
    expect(session.state()).toMatchObject({ chains: [{ places: [a, b] }], canUndo: true, canRedo: true });
  });

  it('forgets what was taken back once a new place is added', () => {
    const { session } = drawing([a, b, c]);
    session.undo();
    session.add(d);
    expect(session.state().canRedo).toBe(false);
    expect(session.state().chains[0]?.places).toEqual([a, b, d]);
  });

  it('tells its listeners of every step until they stop listening', () => {
    const { session } = drawing([]);
    const heard: number[] = [];
    const stop = session.subscribe(({ chains }) => heard.push(chains[0]?.places.length ?? -1));
    session.add(a);
    session.add(b);
    session.undo();
    stop();
    session.add(c);
    expect(heard).toEqual([1, 2, 1]);
  });

  it('hears nothing more after it was given up', () => {
    const { session, onDone, onCancel } = drawing([a, b, c]);
    session.cancel();
    session.add(d);
    session.undo();
    session.finish();
    expect(session.state()).toMatchObject({ phase: 'cancelled', chains: [{ places: [a, b, c] }] });
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onDone).not.toHaveBeenCalled();
  });

  it('measures on the ellipsoid what is drawn so far', () => {
    const { session } = drawing([a, b, c]);
    const { figures } = session.state();
    expect(figures.areaM2).toBe(polygonAreaM2([[a, b, c, a]]));
    expect(figures.lastLeg?.lengthM).toBe(distanceM(b, c));
    expect(figures.lastLeg?.bearingDeg).toBeCloseTo(0, 6);
  });
});

describe('drawing a hole', () => {
  const onDone = vi.fn<(polygon: Polygon) => void>();

  it('gives the polygon with the hole clockwise', () => {
    const session = toolSession(drawHoleTool(square), { onDone });
    const [hole] = box([73.705, 43.505], 0.005, 0.005);
    for (const place of hole.slice(0, -1)) session.add(place);
    session.finish();
    const [polygon] = onDone.mock.lastCall ?? [];
    expect(polygon?.[0]).toEqual(square[0]);
    expect(polygon?.[1]).toEqual([hole[0], ...hole.slice(1, -1).reverse(), hole[0]]);
  });

  it('refuses a hole that reaches over the edge', () => {
    const session = toolSession(drawHoleTool(square), { onDone });
    for (const place of [
      [73.705, 43.505],
      [73.73, 43.505],
      [73.71, 43.51],
    ] satisfies LngLat[])
      session.add(place);
    expect(session.state().trouble?.reason).toBe('hole-outside');
  });
});

describe('editing a polygon', () => {
  const holed: Polygon = [square[0], [...box([73.705, 43.505], 0.005, 0.005)[0]].reverse()];
  const editing = (polygon: Polygon) => {
    const onDone = vi.fn<(polygon: Polygon) => void>();
    return { session: toolSession(editPolygonTool(polygon), { onDone }), onDone };
  };

  it('moves a vertex, puts one between two, and takes one out', () => {
    const { session, onDone } = editing(square);
    session.move({ chain: 0, vertex: 2 }, [73.73, 43.53]);
    session.insert({ chain: 0, vertex: 1 }, [73.71, 43.49]);
    session.select({ chain: 0, vertex: 4 });
    session.removeSelected();
    session.finish();
    expect(onDone).toHaveBeenCalledWith([[a, [73.71, 43.49], b, [73.73, 43.53], a]]);
  });

  it('puts a vertex on the side that closes the ring', () => {
    const { session } = editing(square);
    session.insert({ chain: 0, vertex: 4 }, [73.69, 43.51]);
    expect(session.state().chains[0]?.places).toEqual([a, b, c, d, [73.69, 43.51]]);
    expect(session.state().canFinish).toBe(true);
  });

  it('keeps a triangle a triangle, and drops a hole that has no three vertices left', () => {
    const triangle = editing([[a, b, c, a]]).session;
    triangle.select({ chain: 0, vertex: 0 });
    triangle.removeSelected();
    expect(triangle.state()).toMatchObject({ chains: [{ places: [a, b, c] }], canUndo: false });

    const { session } = editing(holed);
    for (let i = 0; i < 2; i++) {
      session.select({ chain: 1, vertex: 0 });
      session.removeSelected();
    }
    expect(session.state().chains).toHaveLength(1);
    session.undo();
    expect(session.state().chains).toHaveLength(2);
  });

  it('moves the whole without changing its size', () => {
    const { session, onDone } = editing(holed);
    session.shift(a, [71.2, 44.9]);
    session.finish();
    const [moved] = onDone.mock.lastCall ?? [];
    if (!moved) throw new Error('Nothing was given.');
    expect(polygonAreaM2(moved) / polygonAreaM2(holed)).toBeCloseTo(1, 5);
    expect(distanceM(moved[0][0] ?? a, [71.2, 44.9])).toBeLessThan(60);
  });

  it('deselects with the next step, so that nothing unseen is deleted', () => {
    const { session } = editing(square);
    session.select({ chain: 0, vertex: 1 });
    session.move({ chain: 0, vertex: 0 }, [73.69, 43.49]);
    session.removeSelected();
    expect(session.state().chains[0]?.places).toHaveLength(4);
  });

  it('says where an edit makes the outline cross itself', () => {
    const { session } = editing(square);
    session.move({ chain: 0, vertex: 0 }, [73.73, 43.51]);
    expect(session.state()).toMatchObject({ canFinish: false, trouble: { reason: 'self-crossing' } });
  });
});

describe('lines and places', () => {
  it('draws a line of two places or more', () => {
    const onDone = vi.fn();
    const session = toolSession(drawLineTool(), { onDone });
    session.add(a);
    expect(session.state().canFinish).toBe(false);
    session.add(c);
    session.finish();
    expect(onDone).toHaveBeenCalledWith([a, c]);
  });

  it('takes a place with one tap', () => {
    const onDone = vi.fn();
    toolSession(pickPointTool(), { onDone }).add(b);
    expect(onDone).toHaveBeenCalledExactlyOnceWith(b);
  });

  it('measures length, area and bearing', () => {
    const session = toolSession(measureTool(), { onDone: vi.fn() });
    for (const place of [a, b, c, d]) session.add(place);
    const { figures } = session.state();
    expect(figures.lengthM).toBe(distanceM(a, b) + distanceM(b, c) + distanceM(c, d));
    expect(figures.areaM2).toBe(polygonAreaM2(square));
    expect(figures.lastLeg?.bearingDeg).toBeCloseTo(270, 1);
  });
});
