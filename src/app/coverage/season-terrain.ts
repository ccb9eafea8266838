import { groundBounds } from '../../coverage/ground-bounds';
import type { SeenEvidence } from '../../coverage/evidence-coverage';
import { seenAreaM2 } from '../../coverage/seen-area';
import { doTouch } from '../../geo/bounds';
import type { AppContext } from '../app-context';
import type { StoredTerrain } from '../ports/map-store';
import type { SeasonFlight } from './laid-season';

/** Terrain of the device, as far as ground can be laid over it. */
export type KnownTerrain = Pick<StoredTerrain, 'id' | 'bounds' | 'tiles'>;

/** The heights that the device holds now. */
export async function knownTerrain({ ports }: Pick<AppContext, 'ports'>): Promise<readonly KnownTerrain[]> {
  return (await ports.maps.list()).filter((map) => map.kind === 'terrain');
}

/** Names the heights over an evidence's ground, all where it shows none: another name asks for laying it again. */
export function terrainOver(seen: SeenEvidence | undefined, terrains: readonly KnownTerrain[]): string {
  const bounds = seen && groundBounds(seen.photographed.raster);
  return terrains
    .filter((terrain) => !bounds || doTouch(terrain.bounds, bounds))
    .map(({ id, tiles }) => `${id} ${tiles.length}`)
    .toSorted()
    .join();
}

/** Says how much ground flights show that were laid again over other heights. */
export function tellLaidAgain(
  { tellDone }: Pick<AppContext, 'tellDone'>,
  before: readonly SeasonFlight[],
  now: readonly SeasonFlight[],
): void {
  const hectares = (flights: readonly SeasonFlight[]) =>
    seenAreaM2(flights.map(({ seen }) => seen.photographed.raster)) / 10_000;
  tellDone('evidence.laid-again', { count: now.length, before: hectares(before), now: hectares(now) });
}
