import type { FileSource } from '../file-source';

/** Bytes fetched at once. */
const PIECE_BYTES = 1024 * 1024;

/** A message longer than this is a damaged length; no log format has one. */
const MAX_MESSAGE_BYTES = 8 * 1024 * 1024;

/** A line longer than this is not one of a log. */
const MAX_LINE_CHARACTERS = 64 * 1024;

/**
 * Feeds a file to `take` in pieces of at most a mebibyte, joined with what it left over. `take` says how many bytes it used, or
 * `stop`. Memory stays at a few pieces however long the file is.
 */
export async function readPieces(
  source: FileSource,
  take: (bytes: Uint8Array, isLast: boolean) => number | 'stop',
): Promise<void> {
  let rest: Uint8Array = new Uint8Array(0);
  for (let at = 0; at < source.byteLength; at += PIECE_BYTES) {
    const end = Math.min(at + PIECE_BYTES, source.byteLength);
    const piece = await source.slice(at, end);
    if (piece.byteLength === 0) return;
    const bytes = rest.byteLength === 0 ? piece : joined(rest, piece);
    const used = take(bytes, end === source.byteLength);
    if (used === 'stop') return;
    rest = bytes.subarray(used);
    if (rest.byteLength > MAX_MESSAGE_BYTES) return;
  }
}

/** Lines of a text file, without their ends, read in pieces. Overlong lines are cut. `take` may stop it. */
export async function readLines(source: FileSource, take: (line: string) => void | 'stop'): Promise<void> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let stopped = false;
  await readPieces(source, (bytes, isLast) => {
    const lines = (rest + decoder.decode(bytes, { stream: !isLast })).split(/\r\n|\n|\r/);
    rest = isLast ? '' : (lines.pop() ?? '').slice(0, MAX_LINE_CHARACTERS);
    for (const line of lines) {
      stopped ||= take(line.slice(0, MAX_LINE_CHARACTERS)) === 'stop';
      if (stopped) return 'stop';
    }
    return bytes.byteLength;
  });
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.byteLength + b.byteLength);
  both.set(a);
  both.set(b, a.byteLength);
  return both;
}
