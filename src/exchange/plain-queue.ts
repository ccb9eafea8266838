import { join } from './byte-queue';
import type { OpenedChunk } from './chunk-cipher';

type Bytes = Uint8Array<ArrayBuffer>;

/** Why bytes of a volume are not there. */
export type Loss = 'exchange-damaged' | 'exchange-cut-off';

/** Reads exact lengths of a volume's plain content, over what is lost of it. */
export class PlainQueue {
  readonly #source: AsyncIterator<OpenedChunk>;
  #held: OpenedChunk = { plain: new Uint8Array() };

  constructor(source: AsyncIterable<OpenedChunk>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next `length` bytes, or why some of them are missing; those are passed over. */
  async take(length: number): Promise<Bytes | Loss> {
    const taken: Bytes[] = [];
    let missing = length;
    let loss: Loss | undefined;
    while (missing > 0) {
      if (!(await this.#fill())) return 'exchange-cut-off';
      const held = this.#held;
      const part = Math.min(missing, lengthOf(held));
      if ('plain' in held) taken.push(held.plain.subarray(0, part));
      else loss = 'exchange-damaged';
      this.#held = without(held, part);
      missing -= part;
    }
    return loss ?? join(taken);
  }

  async #fill(): Promise<boolean> {
    while (lengthOf(this.#held) === 0) {
      const next = await this.#source.next();
      if (next.done) return false;
      this.#held = next.value;
    }
    return true;
  }
}

function lengthOf(chunk: OpenedChunk): number {
  return 'plain' in chunk ? chunk.plain.length : chunk.lost;
}

function without(chunk: OpenedChunk, length: number): OpenedChunk {
  return 'plain' in chunk ? { plain: chunk.plain.subarray(length) } : { ...chunk, lost: chunk.lost - length };
}
