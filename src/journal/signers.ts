import type { TrustStatement } from './trust-statement';

/** Who may speak for an operation, by the fingerprint of their key: the founder has rank 0, deputies one more than whoever named them. */
export type Signers = ReadonlyMap<string, number>;

/**
 * The signers that follow from a set of statements, in whatever order they came. A deputy who was revoked by someone of a
 * smaller rank is none, and nothing that it signed counts; deputies of one rank cannot take each other's place.
 */
export function signersOf(founder: string, statements: Iterable<TrustStatement>): Signers {
  const all = [...statements];
  const signers = new Map([[founder, 0]]);
  for (let rank = 1; ; rank++) {
    const isSigned = ({ founder: signer }: TrustStatement) => (signers.get(signer) ?? Infinity) < rank;
    const revoked = new Set(all.filter((one) => one.act.act === 'revoke' && isSigned(one)).map(({ device }) => device));
    const named = all.filter(
      (one) => one.act.act === 'deputise' && isSigned(one) && !signers.has(one.device) && !revoked.has(one.device),
    );
    if (named.length === 0) return signers;
    for (const { device } of named) signers.set(device, rank);
  }
}

/** Whether statements are about a recovery key of headquarters, which signs like a device and is none. */
export function namesRecoveryKey(statements: readonly TrustStatement[]): boolean {
  return statements.some(({ act }) => act.act === 'deputise' && act.holder === 'recovery-key');
}

export function sameSigners(one: Signers, other: Signers): boolean {
  return one.size === other.size && [...one].every(([signer, rank]) => other.get(signer) === rank);
}
