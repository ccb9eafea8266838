import type { PagePin, PinResult } from '../app/ports/page-pin';
import { toHex } from '../crypto/hex';
import { randomBytes } from '../crypto/random-id';
import { sha256 } from '../crypto/sha256';
import type { Clocks } from './open-core';

const allowedFailures = 5;
const longestCoverMs = 15 * 60_000;

export interface PagePinOptions {
  /** Drops keys and state; the app reloads the page. */
  readonly lock: () => void;
  readonly clocks: Clocks;
}

/** A PIN in this page's memory. */
export function memoryPagePin({ lock, clocks }: PagePinOptions): PagePin {
  const salt = randomBytes(16);
  let digest: string | undefined;
  let failures = 0;
  let covered: { readonly wallMs: number; readonly elapsedMs: number } | undefined;
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
      covered = { wallMs: clocks.wallMs(), elapsedMs: clocks.elapsedMs() };
      failures = 0;
    },
    async uncover(pin) {
      if (digest === undefined || covered === undefined || failures >= allowedFailures) return giveUp();
      // The wall clock can be set back; the other one may stand still while the device sleeps.
      const wallMs = clocks.wallMs() - covered.wallMs;
      const elapsedMs = clocks.elapsedMs() - covered.elapsedMs;
      if (wallMs < 0 || Math.max(wallMs, elapsedMs) > longestCoverMs) return giveUp();
      failures += 1;
      if ((await digestOf(pin, salt)) === digest) {
        covered = undefined;
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
