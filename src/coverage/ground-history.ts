import type { GroundRaster } from './ground-raster';
import { groundSets } from './ground-sets';
import type { FlightCoverage } from './measured-coverage';
import { pixelAreasM2, tileOf } from './pixel-grid';
import type { RunTile } from './run-tile';

/** Ground that was seen on one day and not again until another; days as `coverageDay` counts. */
export interface GroundSpell {
  /** 0 where the day is not known. */
  readonly from: number;
  /** Infinity: not again. */
  readonly until: number;
  readonly areaM2: number;
}

/** How the ground of an area was seen over time, m2, exact for its pixels. */
export interface GroundHistory {
  readonly groundM2: number;
  /** On any day, the spells that hold it add up to the ground flown until then, by the day on which it was seen last. */
  readonly flown: readonly GroundSpell[];
  /** Ground that was photographed and looked at for the first time, by day. */
  readonly photographed: ReadonlyMap<number, number>;
  readonly looked: ReadonlyMap<number, number>;
}

/** What shows the ground: all flights, those with logs or photos, and what somebody looked at of them. */
export interface SeenBy {
  readonly flown: readonly FlightCoverage[];
  readonly photographed: readonly FlightCoverage[];
  readonly looked: readonly FlightCoverage[];
}

const states = ['flown', 'photographed', 'looked'] as const;

interface Layer {
  readonly tile: RunTile;
  readonly day: number;
  /** Which states it shows: 1, 2 and 4 in their order. */
  readonly shows: number;
}

/** The history of an area under flights. Each tile is gone through once, whatever the number of days. */
export function groundHistory(area: GroundRaster, seenBy: SeenBy): GroundHistory {
  const layersOn = layersByTile(seenBy);
  const sums: Sums = { groundM2: 0, flown: new Map(), photographed: new Map(), looked: new Map() };
  for (const [key, mask] of area) sumTile(sums, { key, mask, layers: layersOn(key) });
  const spells = [...sums.flown].flatMap(([from, ends]) =>
    [...ends].map(([until, areaM2]) => ({ from, until, areaM2 })),
  );
  return { ...sums, flown: spells };
}

/** The layers of a tile in the order of their days. One raster that shows several states is one layer. */
function layersByTile(seenBy: SeenBy) {
  const shows = new Map<FlightCoverage, number>();
  states.forEach((state, i) => {
    for (const flight of seenBy[state]) shows.set(flight, (shows.get(flight) ?? 0) | (1 << i));
  });
  const ordered = [...shows].toSorted(([one], [other]) => one.day - other.day);
  return (key: number): readonly Layer[] =>
    ordered.flatMap(([{ raster, day }, bits]) => {
      const tile = raster.get(key);
      return tile ? [{ tile, day, shows: bits }] : [];
    });
}

interface Sums {
  groundM2: number;
  /** By first day, then by the day on which it ends. */
  readonly flown: Map<number, Map<number, number>>;
  readonly photographed: Map<number, number>;
  readonly looked: Map<number, number>;
}

interface LaidTile {
  readonly key: number;
  readonly mask: RunTile;
  readonly layers: readonly Layer[];
}

function sumTile(sums: Sums, { key, mask, layers }: LaidTile): void {
  const tiles = layers.map(({ tile }) => tile);
  for (const { shownBy, areaM2 } of groundSets(tiles, mask, pixelAreasM2(tileOf(key)[1]))) {
    sums.groundM2 += areaM2;
    let [flownOn, seen] = [-1, 0];
    for (const i of shownBy) {
      const { day = 0, shows = 0 } = layers[i] ?? {};
      if (shows & 1) {
        if (flownOn >= 0) addSpell(sums.flown, { from: flownOn, until: day, areaM2 });
        flownOn = day;
      }
      if (shows & ~seen & 2) addOn(sums.photographed, day, areaM2);
      if (shows & ~seen & 4) addOn(sums.looked, day, areaM2);
      seen |= shows;
    }
    if (flownOn >= 0) addSpell(sums.flown, { from: flownOn, until: Infinity, areaM2 });
  }
}

function addSpell(spells: Sums['flown'], { from, until, areaM2 }: GroundSpell): void {
  if (from === until) return;
  const ends = spells.get(from) ?? new Map<number, number>();
  spells.set(from, ends);
  addOn(ends, until, areaM2);
}

function addOn(sums: Map<number, number>, day: number, m2: number): void {
  sums.set(day, (sums.get(day) ?? 0) + m2);
}
