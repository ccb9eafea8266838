import { tileSide } from '../../coverage/pixel-grid';
import type { GroundTile, GroundView } from './ground-view';

/** Steps between the pixels that small pictures of a tile take, for a map far out. */
const pictureSteps = [4, 16] as const;

/** A view with small pictures of all its tiles, so that a map far out decodes nothing while it moves. */
export interface PreparedGround extends GroundView {
  /** By step and tile. */
  readonly pictures: ReadonlyMap<number, ReadonlyMap<number, GroundTile>>;
}

/** Makes the small pictures, a tile a step. */
export function* prepareGround(view: GroundView): Generator<void, PreparedGround> {
  const pictures = new Map(pictureSteps.map((step) => [step as number, new Map<number, GroundTile>()]));
  for (const key of view.keys) {
    const tile = view.tile(key);
    for (const step of pictureSteps) pictures.get(step)?.set(key, { ...tile, classes: everyNth(tile.classes, step) });
    yield;
  }
  return { ...view, pictures };
}

function everyNth(classes: Uint8Array, step: number): Uint8Array {
  const side = tileSide / step;
  const offset = step >> 1;
  const small = new Uint8Array(side * side);
  for (let i = 0; i < small.length; i++) {
    const [x, y] = [(i % side) * step + offset, Math.floor(i / side) * step + offset];
    small[i] = classes[y * tileSide + x] ?? 0;
  }
  return small;
}
