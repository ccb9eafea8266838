import { groundRise } from '../../coverage/ground-rise';
import { unpackEvidence } from '../../coverage/pack-evidence';
import { type Footprint, shotFootprints } from '../../coverage/shot-footprints';
import type { FlightEvidence } from '../../survey/flight-evidence';
import type { AppContext } from '../app-context';
import { packedOf } from './evidence-content';
import { evidenceTerrain } from './evidence-terrain';

/** The footprints of an evidence's shots as the season lays them, over the terrain where the device knows it. */
export async function evidenceFootprints(
  { ports, state, opened }: AppContext,
  evidence: FlightEvidence,
): Promise<readonly Footprint[]> {
  const packed = await packedOf(opened(), evidence);
  const content = packed && unpackEvidence(packed);
  if (!content) return [];
  const { records } = state.getState();
  const groundRiseM = groundRise(content, await evidenceTerrain(evidence, packed, { records, source: ports.terrain }));
  const { lens, heightM } = evidence.view ?? {};
  return shotFootprints(content.shots, {
    ...(lens && { lens }),
    ...(heightM !== undefined && { heightM }),
    ...(groundRiseM && { groundRiseM }),
  }).footprints;
}
