import { tileKey, tileSide } from './pixel-grid';
import type { RunTile } from './run-tile';
import { packRows, type SortedSpans } from './pack-rows';

/** Stretches of pixels while ground is filled. */
export interface SpanList {
  /** Pixels `from` to `to` (not included) of a row of the raster. */
  add(row: number, from: number, to: number): void;
  /** What is added from now on belongs to another pass. */
  nextPass(): void;
  pack(): ReadonlyMap<number, RunTile>;
}

/** Kept between lists, since a season is filled flight by flight and new memory for each costs more than the filling. */
let scratch = newScratch(1 << 16);

function newScratch(length: number) {
  return { places: new Uint32Array(length), spans: new Uint32Array(length), passes: new Uint32Array(length) };
}

function grown(): void {
  const larger = newScratch(2 * scratch.spans.length);
  larger.places.set(scratch.places);
  larger.spans.set(scratch.spans);
  larger.passes.set(scratch.passes);
  scratch = larger;
}

const recent = 16;

/** An empty list. One list is filled and packed before the next is begun. */
export function spanList(): SpanList {
  const slots = new Map<number, number>();
  const recentKeys = new Float64Array(recent).fill(-1);
  const recentSlots = new Uint32Array(recent);
  let count = 0;
  let pass = 0;

  function slotOf(key: number): number {
    const place = key & (recent - 1);
    if (recentKeys[place] === key) return recentSlots[place] ?? 0;
    const slot = slots.get(key) ?? slots.size;
    slots.set(key, slot);
    recentKeys[place] = key;
    recentSlots[place] = slot;
    return slot;
  }

  return {
    add(row, from, to) {
      const tileRow = row >> 8;
      for (let column = from >> 8; column << 8 < to; column++) {
        if (count === scratch.spans.length) grown();
        const left = column << 8;
        const first = from > left ? from - left : 0;
        const last = to < left + tileSide ? to - left - 1 : tileSide - 1;
        scratch.places[count] = (slotOf(tileKey(column, tileRow)) << 8) | (row & 255);
        scratch.spans[count] = (first << 8) | last;
        scratch.passes[count] = pass;
        count += 1;
      }
    },
    nextPass() {
      pass += 1;
    },
    pack() {
      const { places, spans, passes } = scratch;
      const sorted = sortedByPlace(count, slots.size << 8, { places, spans, passes });
      return new Map([...slots].map(([key, slot]) => [key, packRows(sorted, slot << 8)]));
    },
  };
}

function sortedByPlace(count: number, places: number, list: typeof scratch): SortedSpans {
  const starts = new Uint32Array(places + 2);
  for (let i = 0; i < count; i++) {
    const place = (list.places[i] ?? 0) + 2;
    starts[place] = (starts[place] ?? 0) + 1;
  }
  for (let i = 2; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const spans = new Uint32Array(count);
  const passes = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const place = (list.places[i] ?? 0) + 1;
    const to = starts[place] ?? 0;
    starts[place] = to + 1;
    spans[to] = list.spans[i] ?? 0;
    passes[to] = list.passes[i] ?? 0;
  }
  return { starts, spans, passes };
}
