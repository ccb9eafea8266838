import { type WorldBox, type WorldPoint, worldSizePx } from '../geo/mercator';
import { boxAroundPoints } from './world-path';

/** Points that stand too close to be drawn one by one at a zoom. */
export interface Crowd {
  readonly at: WorldPoint;
  readonly count: number;
  /** The box around its points. */
  readonly box: WorldBox;
}

/** The points that stand alone, by their place in the list, and the crowds of the others. */
export interface Gathering {
  readonly alone: readonly number[];
  readonly crowds: readonly Crowd[];
}

/** From this zoom on every point stands alone. */
export const aloneFromZoom = 15;

const cellPx = 64;
const closestPx = 46;
const fewestInCrowd = 3;
/** More columns than cells of 64 px at zoom 15: keeps cell numbers unique. */
const columns = 2 ** 18;

interface Cell {
  readonly members: number[];
  sumX: number;
  sumY: number;
}

/**
 * Gathers points into crowds for one zoom: by cells of 64 px, each crowd at the mean of its points, crowds that would overlap
 * joined. A zoom takes 10 ms for 50,000 points and is asked for when it is shown; supercluster's tree over all zooms takes 150 ms
 * and would be made anew for each sighting that is added.
 */
export function gather(points: readonly WorldPoint[], zoom: number): Gathering {
  if (zoom >= aloneFromZoom) return { alone: [...points.keys()], crowds: [] };
  const cells = joinNeighbours(cellsOf(points, zoom), zoom);
  const alone: number[] = [];
  const crowds: Crowd[] = [];
  for (const cell of cells) {
    if (cell.members.length < fewestInCrowd) alone.push(...cell.members);
    else
      crowds.push({
        at: middleOf(cell),
        count: cell.members.length,
        box: boxAroundPoints(cell.members.flatMap((i) => points[i] ?? [])),
      });
  }
  return { alone, crowds };
}

function cellsOf(points: readonly WorldPoint[], zoom: number): Map<number, Cell> {
  const scale = worldSizePx(zoom) / cellPx;
  const cells = new Map<number, Cell>();
  points.forEach(({ x, y }, i) => {
    const key = Math.floor(y * scale) * columns + Math.floor(x * scale);
    const cell = cells.get(key);
    if (!cell) {
      cells.set(key, { members: [i], sumX: x, sumY: y });
      return;
    }
    cell.members.push(i);
    cell.sumX += x;
    cell.sumY += y;
  });
  return cells;
}

function joinNeighbours(cells: ReadonlyMap<number, Cell>, zoom: number): Cell[] {
  const closest = closestPx / worldSizePx(zoom);
  const gone = new Set<Cell>();
  for (const [key, cell] of cells) {
    if (gone.has(cell) || cell.members.length < fewestInCrowd) continue;
    for (const step of [1, columns - 1, columns, columns + 1]) {
      const other = cells.get(key + step);
      if (!other || gone.has(other) || distance(middleOf(cell), middleOf(other)) >= closest) continue;
      for (const member of other.members) cell.members.push(member);
      cell.sumX += other.sumX;
      cell.sumY += other.sumY;
      gone.add(other);
    }
  }
  return [...cells.values()].filter((cell) => !gone.has(cell));
}

function middleOf({ members, sumX, sumY }: Cell): WorldPoint {
  return { x: sumX / members.length, y: sumY / members.length };
}

function distance(a: WorldPoint, b: WorldPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
