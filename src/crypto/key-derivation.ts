import { argon2id } from 'hash-wasm';

/** How much work a guess costs. Stored beside the wrap, so that a stronger device may choose more. */
export interface DerivationCost {
  readonly memoryKiB: number;
  readonly passes: number;
}

/** Below this nothing is derived (OWASP: Argon2id, 19 MiB, 2 passes). */
export const lowestCost: DerivationCost = { memoryKiB: 19 * 1024, passes: 2 };

const highestCost: DerivationCost = { memoryKiB: 64 * 1024, passes: 24 };
const targetMs = 1000;

/** What derives; in a browser a worker does it, so that the screen goes on. */
export type DeriveKey = (
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  cost: DerivationCost,
) => Promise<Uint8Array<ArrayBuffer>>;

/** 32 bytes from a passphrase by Argon2id, one lane. Composed and decomposed letters give the same key (NFKC). Blocks its thread. */
export async function deriveKeyBytes(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  cost: DerivationCost,
): Promise<Uint8Array<ArrayBuffer>> {
  if (cost.memoryKiB < lowestCost.memoryKiB || cost.passes < lowestCost.passes)
    throw new Error(`${cost.memoryKiB} KiB and ${cost.passes} passes are below the lowest cost of a passphrase.`);
  const derived = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.passes,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(derived);
}

/** The cost that takes this device about a second: memory first, up to 64 MiB, then passes. */
export async function calibrateCost(nowMs: () => number): Promise<DerivationCost> {
  const salt = new Uint8Array(16);
  await deriveKeyBytes('warm-up', salt, lowestCost);
  const startedMs = nowMs();
  await deriveKeyBytes('calibration', salt, lowestCost);
  return costFor(nowMs() - startedMs);
}

/** The cost that takes about a second where the lowest cost takes `lowestMs`. */
export function costFor(lowestMs: number): DerivationCost {
  const scale = targetMs / Math.max(lowestMs, 1);
  const memoryKiB = clamp(Math.floor(lowestCost.memoryKiB * scale), lowestCost.memoryKiB, highestCost.memoryKiB);
  const passes = Math.floor((lowestCost.passes * lowestCost.memoryKiB * scale) / memoryKiB);
  return { memoryKiB, passes: clamp(passes, lowestCost.passes, highestCost.passes) };
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}
