import type { SealedSegment } from '../journal/segment';
import type { SealedStatement } from '../journal/trust-statement';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a block holds: entries of this device that no segment holds yet, a signed segment, or a statement of the founder. */
export type Frame =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'segment'; readonly segment: SealedSegment }
  | { readonly kind: 'statement'; readonly statement: SealedStatement };

const kinds = ['lines', 'segment', 'statement'] as const satisfies readonly Frame['kind'][];

/** A frame as bytes: its kind, the length of what was signed (4 bytes, big end first), what was signed, the signature. */
export function writeFrame(frame: Frame): Bytes {
  if (frame.kind === 'lines') return join('lines', new TextEncoder().encode(frame.lines.join('\n')), new Uint8Array());
  const { body, signature } = frame.kind === 'segment' ? frame.segment : frame.statement;
  return join(frame.kind, body, signature);
}

/** The frame of `writeFrame`. Throws for anything else: a block that opened was written by this program. */
export function readFrame(bytes: Bytes): Frame {
  const kind = kinds[bytes[0] ?? kinds.length];
  if (kind === undefined) throw new Error(`A block of kind ${bytes[0]}.`);
  const end = headLength + new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  const body = bytes.subarray(headLength, end);
  if (kind === 'lines') return { kind, lines: new TextDecoder().decode(body).split('\n') };
  const signed = { body, signature: bytes.subarray(end) };
  return kind === 'segment' ? { kind, segment: signed } : { kind, statement: signed };
}

const headLength = 5;

function join(kind: Frame['kind'], body: Bytes, signature: Bytes): Bytes {
  const bytes = new Uint8Array(headLength + body.length + signature.length);
  bytes[0] = kinds.indexOf(kind);
  new DataView(bytes.buffer).setUint32(1, body.length);
  bytes.set(body, headLength);
  bytes.set(signature, headLength + body.length);
  return bytes;
}
