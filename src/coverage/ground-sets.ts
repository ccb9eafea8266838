import { tileSide } from './pixel-grid';
import { hasPasses, type RunTile } from './run-tile';

/** Ground that the same tiles show, m2. */
export interface GroundSet {
  /** Their indexes, ascending; none: ground that no tile shows. */
  readonly shownBy: readonly number[];
  readonly areaM2: number;
}

const lastColumn = tileSide - 1;

/**
 * The ground of a mask by which of the tiles above it show it. Each row is swept from edge to edge, so that it costs its outlines, not the
 * number of tiles; few sets are different, and what follows from one is worked out once for all of its ground. `rowAreasM2`: ground of a
 * pixel in each row.
 */
export function groundSets(tiles: readonly RunTile[], mask: RunTile, rowAreasM2: Float64Array): readonly GroundSet[] {
  const layers = [mask, ...tiles];
  const count = layers.length;
  const sets = setGraph(count);
  const edgesOf = rowEdges(layers);
  for (let row = 0; row < tileSide; row++) {
    const { edges, length } = edgesOf();
    if (length === 0) continue;
    sortFirst(edges, length);
    const m2 = rowAreasM2[row] ?? 0;
    let [set, from] = [0, 0];
    for (let i = 0; i < length; i++) {
      const edge = edges[i] ?? 0;
      const column = Math.trunc(edge / count);
      if (column > from) sets.add(set, (column - from) * m2);
      from = column;
      set = sets.toggled(set, edge - column * count);
    }
    sets.add(set, (tileSide - from) * m2);
  }
  return sets.onMask();
}

/** Where the layers begin and end to show ground in one row after another, as column x layers + layer; nothing where the mask shows none. */
function rowEdges(layers: readonly RunTile[]) {
  const count = layers.length;
  const at = new Uint32Array(count);
  const row = { edges: new Int32Array(count * (tileSide + 1)), length: 0 };
  const { edges } = row;
  return () => {
    let length = 0;
    for (let layer = 0; layer < count; layer++) {
      const tile = layers[layer];
      if (!tile) continue;
      const isAdded = layer === 0 || length > 0;
      let [i, first, isOn] = [at[layer] ?? 0, 0, false];
      for (;;) {
        const run = tile[i++] ?? lastColumn;
        if (hasPasses(run) !== isOn) {
          if (isAdded) edges[length++] = first * count + layer;
          isOn = !isOn;
        }
        first = (run & lastColumn) + 1;
        if (first > lastColumn) break;
      }
      at[layer] = i;
    }
    row.length = length;
    return row;
  };
}

/** Sorts the first numbers of a list: a row has few, those of each layer in order already. */
function sortFirst(list: Int32Array, length: number): void {
  for (let i = 1; i < length; i++) {
    const one = list[i] ?? 0;
    let j = i;
    for (; j > 0 && (list[j - 1] ?? 0) > one; j--) list[j] = list[j - 1] ?? 0;
    list[j] = one;
  }
}

/** Whole numbers are exact up to so many bits. */
const mostBits = 52;

/** Sets of layers as numbers, 0 the empty one, and the ground of each; layer 0 is the mask. */
function setGraph(count: number) {
  const members: Uint8Array[] = [new Uint8Array(count)];
  const after: Int32Array[] = [new Int32Array(count).fill(-1)];
  const keys: number[] = [0];
  const known = new Map<number | string, number>([[0, 0]]);
  const m2: number[] = [0];
  function made(set: number, layer: number): number {
    const other = members[set]?.slice() ?? new Uint8Array(count);
    other[layer] = 1 - (other[layer] ?? 0);
    const bits = (keys[set] ?? 0) + (other[layer] === 1 ? 1 : -1) * 2 ** layer;
    const key = count > mostBits ? other.join() : bits;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, members.length);
    keys.push(bits);
    after.push(new Int32Array(count).fill(-1));
    m2.push(0);
    return members.push(other) - 1;
  }
  return {
    toggled(set: number, layer: number): number {
      const next = after[set];
      const was = next?.[layer] ?? -1;
      if (was >= 0) return was;
      const is = made(set, layer);
      if (next) next[layer] = is;
      return is;
    },
    add(set: number, areaM2: number): void {
      m2[set] = (m2[set] ?? 0) + areaM2;
    },
    onMask: (): readonly GroundSet[] =>
      members.flatMap((layers, set) => {
        const areaM2 = m2[set] ?? 0;
        if (layers[0] !== 1 || areaM2 === 0) return [];
        return [{ shownBy: [...layers.keys()].filter((i) => i > 0 && layers[i] === 1).map((i) => i - 1), areaM2 }];
      }),
  };
}
