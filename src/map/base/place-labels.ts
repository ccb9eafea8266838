import type { WorldPoint } from '../../geo/mercator';

/** A label that would like to be drawn: its box in pixels reaches from its anchor to the right. */
export interface LabelWish {
  readonly at: WorldPoint;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * The labels that fit at a scale without touching, first come first served: put the important ones first. Decided for the
 * whole world at once, so that every tile draws the same ones.
 */
export function placeLabels<Wish extends LabelWish>(wishes: readonly Wish[], worldPx: number): Wish[] {
  const taken = new Map<string, LabelWish[]>();
  return wishes.filter((wish) => {
    const cells = cellsOf(wish, worldPx);
    if (cells.some((cell) => taken.get(cell)?.some((other) => touch(wish, other, worldPx)))) return false;
    for (const cell of cells) taken.set(cell, [...(taken.get(cell) ?? []), wish]);
    return true;
  });
}

const cellPx = 128;

function cellsOf({ at, widthPx, heightPx }: LabelWish, worldPx: number): string[] {
  const [left, top] = [at.x * worldPx, at.y * worldPx - heightPx / 2];
  const cells: string[] = [];
  for (let x = Math.floor(left / cellPx); x <= Math.floor((left + widthPx) / cellPx); x++) {
    for (let y = Math.floor(top / cellPx); y <= Math.floor((top + heightPx) / cellPx); y++) cells.push(`${x},${y}`);
  }
  return cells;
}

function touch(one: LabelWish, other: LabelWish, worldPx: number): boolean {
  const dx = (other.at.x - one.at.x) * worldPx;
  const dy = Math.abs(other.at.y - one.at.y) * worldPx;
  return dx < one.widthPx && -dx < other.widthPx && dy < (one.heightPx + other.heightPx) / 2;
}
