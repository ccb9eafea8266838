import type { GroundRaster } from './ground-raster';
import type { FlightCoverage } from './measured-coverage';

/** Flights by the tiles that they show, so that those over an area are found by its few tiles. */
export type FlightIndex = ReadonlyMap<number, readonly FlightCoverage[]>;

export function flightIndex(flights: Iterable<FlightCoverage>): FlightIndex {
  return byTile(flights, (flight) => flight);
}

/** Things by the tiles that the coverage of each shows, in the order given. */
export function byTile<Thing>(
  things: Iterable<Thing>,
  coverageOf: (thing: Thing) => FlightCoverage,
): ReadonlyMap<number, readonly Thing[]> {
  const index = new Map<number, Thing[]>();
  for (const thing of things) {
    for (const key of coverageOf(thing).raster.keys()) {
      const over = index.get(key);
      if (over) over.push(thing);
      else index.set(key, [thing]);
    }
  }
  return index;
}

/** The flights that have a tile in common with the ground, in an order that follows from both. */
export function indexedOver(index: FlightIndex, ground: GroundRaster): readonly FlightCoverage[] {
  const over = new Set<FlightCoverage>();
  for (const key of ground.keys()) for (const flight of index.get(key) ?? []) over.add(flight);
  return [...over];
}
