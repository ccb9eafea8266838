import { ByteQueue } from './byte-queue';

type Bytes = Uint8Array<ArrayBuffer>;

/** Plain bytes in a chunk; the last one may be shorter, and is there even if it is empty. */
export const chunkLength = 1024 * 1024;
const tagLength = 16;

/** The key of one volume and the hash of its header, which every chunk is bound to. */
export interface ChunkKey {
  readonly key: CryptoKey;
  readonly context: Bytes;
}

/**
 * Encrypts a stream in chunks of AES-256-GCM. The IV is the chunk's number (11 bytes, big end first) and a byte that is 1 in
 * the last chunk, so that chunks cannot be moved, dropped or cut off unseen; a key must seal one stream only.
 */
export async function* sealChunks(plain: AsyncIterable<Bytes>, key: ChunkKey): AsyncGenerator<Bytes> {
  const queue = new ByteQueue(plain);
  for (let number = 0; ; number++) {
    const chunk = await queue.take(chunkLength);
    const isLast = await queue.isAtEnd();
    yield new Uint8Array(await crypto.subtle.encrypt(parameters({ number, isLast }, key), key.key, chunk));
    if (isLast) return;
  }
}

/** A chunk that was opened, or the number of plain bytes that are lost with it. */
export type OpenedChunk = { readonly plain: Bytes } | { readonly lost: number };

/**
 * Decrypts what `sealChunks` made. A chunk that was altered is lost, those after it are not. A stream that was cut off ends
 * early: its last chunk opens as one that is not the last, or not at all.
 */
export async function* openChunks(queue: ByteQueue, key: ChunkKey): AsyncGenerator<OpenedChunk> {
  for (let number = 0; ; number++) {
    const sealed = await queue.take(chunkLength + tagLength);
    const isLast = await queue.isAtEnd();
    const plain =
      (await open(sealed, { number, isLast }, key)) ??
      (isLast ? await open(sealed, { number, isLast: false }, key) : undefined);
    yield plain ? { plain } : { lost: Math.max(0, sealed.length - tagLength) };
    if (isLast) return;
  }
}

interface ChunkPlace {
  readonly number: number;
  readonly isLast: boolean;
}

async function open(sealed: Bytes, place: ChunkPlace, key: ChunkKey): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters(place, key), key.key, sealed));
  } catch {
    return undefined;
  }
}

function parameters({ number, isLast }: ChunkPlace, { context }: ChunkKey): AesGcmParams {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(7, number);
  iv[11] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData: context, tagLength: tagLength * 8 };
}
