import { sha256 } from '../crypto/sha256';
import { signedMessage } from '../crypto/signed-message';
import { type SigningKey, sign } from '../crypto/signing-key';
import { toHex } from '../crypto/hex';
import type { SealedSegment, SegmentHeader } from './segment';

/** What comes before the entries of a segment. */
export type SegmentPlace = Pick<SegmentHeader, 'operationId' | 'first' | 'previous'>;

/** Signs the lines of a device's entries, in sequence from `place.first`. `hash` is the `previous` of its next segment. */
export async function sealSegment(
  lines: readonly string[],
  key: SigningKey,
  { operationId, first, previous }: SegmentPlace,
): Promise<SealedSegment & { readonly hash: string; readonly last: number }> {
  if (lines.length === 0) throw new Error('A segment of 0 entries.');
  const header: SegmentHeader = { version: 1, operationId, key: key.verifying, first, previous };
  const body = new TextEncoder().encode(`${[JSON.stringify(header), ...lines].join('\n')}\n`);
  const hash = await sha256(body);
  const signature = await sign(key, signedMessage('segment', hash));
  return { body, signature, hash: toHex(hash), last: first + lines.length - 1 };
}
