import type { GroundRaster } from './ground-raster';
import type { FlightCoverage } from './measured-coverage';
import { pixelAreasM2, tileOf } from './pixel-grid';
import { hasPasses, type RunTile, visitTiles } from './run-tile';

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
  const sums = { groundM2: 0, flown: new Map<string, GroundSpell>(), photographed: new Map(), looked: new Map() };
  for (const [key, mask] of area) sumTile(sums, { key, mask, layers: layersOn(key) });
  return { ...sums, flown: [...sums.flown.values()] };
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
  readonly flown: Map<string, GroundSpell>;
  readonly photographed: Map<number, number>;
  readonly looked: Map<number, number>;
}

interface LaidTile {
  readonly key: number;
  readonly mask: RunTile;
  readonly layers: readonly Layer[];
}

function sumTile(sums: Sums, { key, mask, layers }: LaidTile): void {
  const areas = pixelAreasM2(tileOf(key)[1]);
  const count = layers.length;
  // Ground from one layer until the next over it, `count` standing for none.
  const spells = new Float64Array(count * (count + 1));
  const firsts = { photographed: new Float64Array(count), looked: new Float64Array(count) };
  const shows = Uint8Array.from(layers, (layer) => layer.shows);
  visitTiles(
    layers.map(({ tile }) => tile),
    ({ row, first, last }, runs) => {
      const m2 = (last - first + 1) * (areas[row] ?? 0);
      sums.groundM2 += m2;
      let before = -1;
      let seen = 0;
      for (let i = 0; i < count; i++) {
        if (!hasPasses(runs[i] ?? 0)) continue;
        const now = shows[i] ?? 0;
        if (now & 1) {
          if (before >= 0) addAt(spells, before * (count + 1) + i, m2);
          before = i;
        }
        if (now & ~seen & 2) addAt(firsts.photographed, i, m2);
        if (now & ~seen & 4) addAt(firsts.looked, i, m2);
        seen |= now;
      }
      if (before >= 0) addAt(spells, before * (count + 1) + count, m2);
    },
    mask,
  );
  keepTile(sums, layers, { spells, ...firsts });
}

function keepTile(
  sums: Sums,
  layers: readonly Layer[],
  { spells, photographed, looked }: Readonly<Record<'spells' | 'photographed' | 'looked', Float64Array>>,
): void {
  layers.forEach(({ day }, i) => {
    for (let j = i + 1; j <= layers.length; j++) {
      const areaM2 = spells[i * (layers.length + 1) + j] ?? 0;
      const until = layers[j]?.day ?? Infinity;
      if (areaM2 === 0 || until === day) continue;
      const name = `${day} ${until}`;
      const before = sums.flown.get(name)?.areaM2 ?? 0;
      sums.flown.set(name, { from: day, until, areaM2: before + areaM2 });
    }
    addOn(sums.photographed, day, photographed[i] ?? 0);
    addOn(sums.looked, day, looked[i] ?? 0);
  });
}

function addAt(list: Float64Array, index: number, m2: number): void {
  list[index] = (list[index] ?? 0) + m2;
}

function addOn(sums: Map<number, number>, day: number, m2: number): void {
  if (m2 > 0) sums.set(day, (sums.get(day) ?? 0) + m2);
}
