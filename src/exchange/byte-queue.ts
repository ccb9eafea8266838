type Bytes = Uint8Array<ArrayBuffer>;

/** Reads exact lengths from a stream of pieces of any length; holds no more than one piece beside what is asked for. */
export class ByteQueue {
  readonly #source: AsyncIterator<Bytes>;
  #held: Bytes = new Uint8Array();

  constructor(source: AsyncIterable<Bytes>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next `length` bytes, or fewer at the end of the stream. */
  async take(length: number): Promise<Bytes> {
    const taken: Bytes[] = [];
    let missing = length;
    while (missing > 0 && (await this.#fill())) {
      const piece = this.#held.subarray(0, missing);
      this.#held = this.#held.subarray(piece.length);
      missing -= piece.length;
      taken.push(piece);
    }
    return join(taken);
  }

  /** Whether nothing follows. */
  async isAtEnd(): Promise<boolean> {
    return !(await this.#fill());
  }

  async #fill(): Promise<boolean> {
    while (this.#held.length === 0) {
      const next = await this.#source.next();
      if (next.done) return false;
      this.#held = next.value;
    }
    return true;
  }
}

/** Pieces as one; a single piece is not copied. */
export function join(pieces: readonly Bytes[]): Bytes {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
