import { describe, expect, it, vi } from 'vitest';
import type { LngLat } from '../../../src/geo/lng-lat';
import { type HandleView, handleSpots } from '../../../src/map/tools/handle-spots';
import { drawPolygonTool, editPolygonTool } from '../../../src/map/tools/polygon-tools';
import { toolSession } from '../../../src/map/tools/tool-session';
import { box } from '../support/sample-content';

/** A view of a plane where a degree is 1,000 pixels. */
function view(gesture: 'add' | 'edit', isInView: (place: LngLat) => boolean = () => true): HandleView {
  return {
    tool: { gesture },
    isInView,
    distancePx: (a, b) => 1000 * Math.hypot(a[0] - b[0], a[1] - b[1]),
    middle: (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
  };
}

const kinds = (spots: ReturnType<typeof handleSpots>) => spots.map(({ kind }) => kind);

describe('handleSpots', () => {
  const square = box([0, 0], 1, 1);

  it('offers the first place for closing as soon as there are three', () => {
    const session = toolSession(drawPolygonTool(), { onDone: vi.fn() });
    session.add([0, 0]);
    session.add([1, 0]);
    expect(kinds(handleSpots(session.state(), view('add')))).toEqual(['vertex', 'vertex']);
    session.add([1, 1]);
    expect(kinds(handleSpots(session.state(), view('add')))).toEqual(['first', 'vertex', 'vertex']);
  });

  it('has a middle on every side of a ring that is edited, the closing one too, and one handle for the whole', () => {
    const session = toolSession(editPolygonTool(square), { onDone: vi.fn() });
    const spots = handleSpots(session.state(), view('edit'));
    expect(kinds(spots)).toEqual([...Array(4).fill('middle'), ...Array(4).fill('vertex'), 'move']);
    expect(spots[3]).toEqual({ kind: 'middle', at: { chain: 0, vertex: 4 }, place: [0, 0.5] });
  });

  it('leaves out middles of sides too short for a finger', () => {
    const session = toolSession(editPolygonTool(box([0, 0], 1, 0.1)), { onDone: vi.fn() });
    expect(kinds(handleSpots(session.state(), view('edit'))).filter((kind) => kind === 'middle')).toHaveLength(2);
  });

  it('shows handles only where the map shows the ground', () => {
    const session = toolSession(editPolygonTool(square), { onDone: vi.fn() });
    const spots = handleSpots(
      session.state(),
      view('edit', ([lng]) => lng > 0.9),
    );
    expect(spots.map(({ place }) => place[0])).toEqual([1, 1, 1]);
  });

  it('marks the chosen vertex and shows nothing once the work is done', () => {
    const session = toolSession(editPolygonTool(square), { onDone: vi.fn() });
    session.select({ chain: 0, vertex: 2 });
    expect(handleSpots(session.state(), view('edit')).find(({ kind }) => kind === 'chosen')?.place).toEqual([1, 1]);
    session.finish();
    expect(handleSpots(session.state(), view('edit'))).toEqual([]);
  });
});
