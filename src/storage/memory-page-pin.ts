import type { PagePin, PinResult } from '../app/ports/page-pin';
import { toHex } from '../crypto/hex';
import { randomBytes } from '../crypto/random-id';
import { sha256 } from '../crypto/sha256';

const allowedFailures = 5;
const longestCoverMs = 15 * 60_000;

export interface PagePinOptions {
  /** Drops keys and state; the app reloads the page. */
  readonly lock: () => void;
  readonly nowMs: () => number;
}

/** A PIN in this page's memory. */
export function memoryPagePin({ lock, nowMs }: PagePinOptions): PagePin {
  const salt = randomBytes(16);
  let digest: string | undefined;
  let failures = 0;
  let coveredAtMs: number | undefined;
  const giveUp = (): PinResult => {
    digest = undefined;
    lock();
    return 'passphrase-needed';
  };
  return {
    isSet: () => digest !== undefined,
    async set(pin) {
      digest = await digestOf(pin, salt);
      failures = 0;
    },
    cover() {
      coveredAtMs = nowMs();
      failures = 0;
    },
    async uncover(pin) {
      if (digest === undefined || coveredAtMs === undefined || failures >= allowedFailures) return giveUp();
      const coveredMs = nowMs() - coveredAtMs;
      if (coveredMs < 0 || coveredMs > longestCoverMs) return giveUp();
      failures += 1;
      if ((await digestOf(pin, salt)) === digest) {
        coveredAtMs = undefined;
        return 'right';
      }
      return failures >= allowedFailures ? giveUp() : 'wrong';
    },
  };
}

async function digestOf(pin: string, salt: Uint8Array<ArrayBuffer>): Promise<string> {
  const text = new TextEncoder().encode(pin);
  const salted = new Uint8Array(salt.length + text.length);
  salted.set(salt);
  salted.set(text, salt.length);
  return toHex(await sha256(salted));
}
