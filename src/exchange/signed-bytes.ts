import { join } from './byte-queue';

type Bytes = Uint8Array<ArrayBuffer>;

/** What was signed, and the signature. */
export interface Signed {
  readonly body: Bytes;
  readonly signature: Bytes;
}

/** As it lies in a volume: length of the signature (1 byte), signature, body. */
export function writeSigned({ body, signature }: Signed): Bytes {
  return join([Uint8Array.of(signature.length), signature, body]);
}

export function signedLength({ body, signature }: Signed): number {
  return 1 + signature.length + body.length;
}

/** The body is a copy, so that it does not keep the volume's chunks in memory. */
export function readSigned(bytes: Bytes): Signed {
  const end = 1 + (bytes[0] ?? 0);
  return { signature: bytes.slice(1, end), body: bytes.slice(end) };
}
