import { toHex } from './hex';

/** A new id: 128 random bits in hex. Says nothing about what it names. */
export function randomId(): string {
  return toHex(randomBytes(16));
}

/** `length` bytes from the system's generator. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}
