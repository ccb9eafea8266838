import { decodeText } from './decode-text';
import { sniffBytes } from './limits';
import { readZipDirectory } from './zip-directory';

/** What is known of a file before it is read: its first bytes, its length, and the names in it if it is a zip. */
export interface FileHead {
  readonly bytes: Uint8Array;
  readonly byteLength: number;
  /** The first bytes as text; empty for a binary file. */
  readonly text: string;
  readonly zipNames: readonly string[] | undefined;
  /** What the files of a zip claim to inflate to; 0 for other files. */
  readonly inflatedBytes: number;
}

/** The head of a file. Only a zip needs all of its bytes here: its directory lies at the end. */
export function fileHead(bytes: Uint8Array, byteLength = bytes.byteLength): FileHead {
  const head = bytes.subarray(0, sniffBytes);
  const isZip = startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06]);
  const directory = isZip ? (readZipDirectory(bytes) ?? []) : undefined;
  return {
    bytes: head,
    byteLength,
    text: isText(head)
      ? decodeText(head)
          .text.replace(/^\uFEFF/, '')
          .trimStart()
      : '',
    zipNames: directory?.map(({ name }) => name),
    inflatedBytes: directory?.reduce((sum, entry) => sum + entry.inflatedBytes, 0) ?? 0,
  };
}

/** Whether the bytes begin with a signature, at an offset if given. */
export function startsWith(bytes: Uint8Array, signature: readonly number[], offset = 0): boolean {
  return signature.every((byte, index) => bytes[offset + index] === byte);
}

/** Whether the bytes begin with ASCII text, at an offset if given. */
export function startsWithText(bytes: Uint8Array, text: string, offset = 0): boolean {
  return startsWith(bytes, Array.from(new TextEncoder().encode(text)), offset);
}

/** Text has no zero bytes, except UTF-16 with its mark. */
function isText(bytes: Uint8Array): boolean {
  const hasMark = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return bytes.byteLength > 0 && (hasMark || !bytes.includes(0));
}
