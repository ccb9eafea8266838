import type { EvidenceContent } from '../../coverage/pack-evidence';
import type { Shot } from '../../coverage/shot';
import type { FlightEvidence } from '../../survey/flight-evidence';
import type { OpenOperation } from '../ports/operation-store';

/** The packed content of an evidence; undefined if it is not on this device. */
export async function packedOf(
  operation: Pick<OpenOperation, 'photo'>,
  { attachments: [packed] }: FlightEvidence,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const blob = packed && (await operation.photo(packed.id));
  return blob && new Uint8Array(await blob.arrayBuffer());
}

/** What an evidence holds; undefined if its content is not on this device or was changed. */
export async function contentOf(
  operation: Pick<OpenOperation, 'photo'>,
  evidence: FlightEvidence,
): Promise<EvidenceContent | undefined> {
  const packed = await packedOf(operation, evidence);
  if (!packed) return undefined;
  const { unpackEvidence } = await import('../../coverage/pack-evidence');
  return unpackEvidence(packed);
}

/** The shots of an evidence in flown order; a shot's number in `looked` records is its index here. */
export async function shotsOf(
  operation: Pick<OpenOperation, 'photo'>,
  evidence: FlightEvidence,
): Promise<readonly Shot[]> {
  return (await contentOf(operation, evidence))?.shots ?? [];
}
