import type { SeenEvidence } from '../../coverage/evidence-coverage';
import type { FlightEvidence } from '../../survey/flight-evidence';
import type { AppContext } from '../app-context';
import type { Records } from '../records';
import { packedOf } from './evidence-content';
import { evidenceTerrain } from './evidence-terrain';

/** An evidence laid on the ground, over the terrain of the device; undefined where its content is not here or cannot be read. */
export async function layEvidence(
  { ports, opened }: Pick<AppContext, 'ports' | 'opened'>,
  evidence: FlightEvidence,
  { looked, records }: { readonly looked: readonly number[]; readonly records: Records },
): Promise<SeenEvidence | undefined> {
  const packed = await packedOf(opened(), evidence);
  if (!packed) return undefined;
  const terrain = await evidenceTerrain(evidence, packed, { records, source: ports.terrain });
  return ports.rasters.seen({ evidence, packed, looked, terrain });
}
