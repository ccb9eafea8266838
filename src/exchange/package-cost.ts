import type { DerivationCost } from '../crypto/key-derivation';

/** Cost of a package's passphrase: RFC 9106, second recommended option. A weak tablet opens it in a few seconds too. */
export const packageCost: DerivationCost = { memoryKiB: 64 * 1024, passes: 3 };
