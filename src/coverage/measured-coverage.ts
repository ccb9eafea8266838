import type { GroundRaster } from './ground-raster';
import { pixelAreasM2, tileOf } from './pixel-grid';
import { mostPasses, mostViews, type RunTile, type SummedRun, sumTiles, type TileLayer } from './run-tile';

/** What one flight saw. The same id stands for the same ground: it is made of what was flown. */
export interface FlightCoverage {
  readonly id: string;
  /** Days since 1970 at +05:00; 0 where the flight's date is not known. */
  readonly day: number;
  readonly raster: GroundRaster;
}

/** Ground of an area in m2, exact for its pixels, by what was seen of it. */
export interface CoverageTally {
  /** All of the area's pixels, seen or not. */
  groundM2: number;
  seenM2: number;
  /** By number of passes and of views; index 0 is ground that was not seen. */
  readonly byPasses: number[];
  readonly byViews: number[];
  /** Seen ground by the day on which it was seen last. */
  readonly byDay: Map<number, number>;
}

/** Flights over an area, measured tile by tile, so that one more flight costs only its own tiles. */
export interface MeasuredCoverage {
  readonly area: GroundRaster;
  /** By id: a merge is a union, in any order and any number of times. */
  readonly flights: ReadonlyMap<string, FlightCoverage>;
  readonly tiles: ReadonlyMap<number, CoverageTally>;
}

/** Measures what flights saw of an area. */
export function measuredCoverage(area: GroundRaster, flights: Iterable<FlightCoverage>): MeasuredCoverage {
  const byId = new Map([...flights].map((flight) => [flight.id, flight]));
  const layers = layersByTile(byId.values());
  const tiles = new Map([...area].map(([key, mask]) => [key, tallyTile(key, layers.get(key) ?? [], mask)]));
  return { area, flights: byId, tiles };
}

/** The same with one flight more: measures only the tiles that it has. A flight that is there already changes nothing. */
export function withFlight(measured: MeasuredCoverage, flight: FlightCoverage): MeasuredCoverage {
  if (measured.flights.has(flight.id)) return measured;
  const flights = new Map(measured.flights).set(flight.id, flight);
  const tiles = new Map(measured.tiles);
  for (const key of flight.raster.keys()) {
    const mask = measured.area.get(key);
    if (mask) tiles.set(key, tallyTile(key, layersOf(key, flights.values()), mask));
  }
  return { area: measured.area, flights, tiles };
}

/** The sum over all tiles. */
export function coverageTotal({ tiles }: MeasuredCoverage): CoverageTally {
  const total = emptyTally();
  for (const tally of tiles.values()) {
    total.groundM2 += tally.groundM2;
    total.seenM2 += tally.seenM2;
    tally.byPasses.forEach((m2, passes) => addAt(total.byPasses, passes, m2));
    tally.byViews.forEach((m2, views) => addAt(total.byViews, views, m2));
    for (const [day, m2] of tally.byDay) addDay(total, day, m2);
  }
  return total;
}

/** What lies above one tile. */
export function layersOf(key: number, flights: Iterable<FlightCoverage>): readonly TileLayer[] {
  const layers: TileLayer[] = [];
  for (const { raster, day } of flights) {
    const tile = raster.get(key);
    if (tile) layers.push({ tile, day });
  }
  return layers;
}

function layersByTile(flights: Iterable<FlightCoverage>): ReadonlyMap<number, readonly TileLayer[]> {
  const layers = new Map<number, TileLayer[]>();
  for (const { raster, day } of flights) {
    for (const [key, tile] of raster) {
      const above = layers.get(key);
      if (above) above.push({ tile, day });
      else layers.set(key, [{ tile, day }]);
    }
  }
  return layers;
}

function tallyTile(key: number, layers: readonly TileLayer[], mask: RunTile): CoverageTally {
  const tally = emptyTally();
  rowAreasM2 = pixelAreasM2(tileOf(key)[1]);
  days = tally.byDay;
  sumTiles(layers, tallyRun, mask);
  turnDay(0);
  takeSums(passSums, tally.byPasses);
  takeSums(viewSums, tally.byViews);
  tally.groundM2 = tally.byViews.reduce((sum, m2) => sum + m2, 0);
  tally.seenM2 = tally.byViews.reduce((sum, m2, views) => (views > 0 ? sum + m2 : sum), 0);
  return tally;
}

/** Ground of the tile in hand by passes and by views; all zero between tiles. Numbers, since a season has millions of runs. */
const passSums = { m2: new Float64Array(mostPasses + 1), most: 0 };
const viewSums = { m2: new Float64Array(mostViews + 1), most: 0 };
let rowAreasM2: Float64Array = new Float64Array();
let days = new Map<number, number>();
/** Ground of the day in hand, in an array: a number in a variable is a new object each time it grows. */
const dayM2 = new Float64Array(1);
let dayInHand = 0;

function tallyRun({ row, first, last, passes, views, day }: SummedRun): void {
  const m2 = (last - first + 1) * (rowAreasM2[row] ?? 0);
  const [passCount, viewCount] = [Math.min(passes, mostPasses), Math.min(views, mostViews)];
  passSums.m2[passCount] = (passSums.m2[passCount] ?? 0) + m2;
  viewSums.m2[viewCount] = (viewSums.m2[viewCount] ?? 0) + m2;
  if (passCount > passSums.most) passSums.most = passCount;
  if (viewCount > viewSums.most) viewSums.most = viewCount;
  if (views === 0) return;
  if (day !== dayInHand) turnDay(day);
  dayM2[0] = (dayM2[0] ?? 0) + m2;
}

function turnDay(day: number): void {
  const [m2 = 0] = dayM2;
  if (m2 > 0) days.set(dayInHand, (days.get(dayInHand) ?? 0) + m2);
  dayInHand = day;
  dayM2[0] = 0;
}

function takeSums(sums: { readonly m2: Float64Array; most: number }, to: number[]): void {
  for (let i = 0; i <= sums.most; i++) to[i] = sums.m2[i] ?? 0;
  sums.m2.fill(0, 0, sums.most + 1);
  sums.most = 0;
}

function addDay({ byDay }: CoverageTally, day: number, m2: number): void {
  if (m2 > 0) byDay.set(day, (byDay.get(day) ?? 0) + m2);
}

function emptyTally(): CoverageTally {
  return { groundM2: 0, seenM2: 0, byPasses: [0], byViews: [0], byDay: new Map() };
}

function addAt(sums: number[], index: number, m2: number): void {
  while (sums.length <= index) sums.push(0);
  sums[index] = (sums[index] ?? 0) + m2;
}
