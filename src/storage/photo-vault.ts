import type { IDBPDatabase } from 'idb';
import type { NewPhoto } from '../app/ports/operation-store';
import { seal, sealContext, unseal } from '../crypto/seal';
import { makeDataKey, unwrapDataKey, wrapKey } from '../crypto/wrapping';
import type { DalaDatabase, PhotoChunkRow, PhotoRow } from './database';

/** A mebibyte: what is sealed at once of a photo. */
const chunkLength = 1 << 20;

/** A photo's rows, sealed and ready to be put. */
export interface SealedPhoto {
  readonly row: PhotoRow;
  readonly chunks: readonly PhotoChunkRow[];
}

/** Seals a photo under a key of its own, which is wrapped by the operation's data key. */
export async function sealPhoto(operation: string, { ref, bytes }: NewPhoto, dataKey: CryptoKey): Promise<SealedPhoto> {
  const photoKey = await makeDataKey();
  const wrappedKey = await wrapKey(photoKey, dataKey, { context: keyContext(operation, ref.id) });
  const count = Math.ceil(bytes.size / chunkLength);
  const chunks: PhotoChunkRow[] = [];
  for (let index = 0; index < count; index++) {
    const plain = new Uint8Array(await bytes.slice(index * chunkLength, (index + 1) * chunkLength).arrayBuffer());
    const sealed = await seal(photoKey, plain, chunkContext(operation, ref.id, { index, count }));
    chunks.push({ operation, photo: ref.id, index, sealed });
  }
  return { row: { operation, photo: ref.id, wrappedKey, chunks: count }, chunks };
}

/** The bytes of a photo; undefined if this device lacks it or any part of it was changed. */
export async function readPhoto(
  database: IDBPDatabase<DalaDatabase>,
  { operation, photo }: { readonly operation: string; readonly photo: string },
  dataKey: CryptoKey,
): Promise<Blob | undefined> {
  const row = await database.get('photos', [operation, photo]);
  if (!row) return undefined;
  const key = await unwrapDataKey(row.wrappedKey, dataKey, { context: keyContext(operation, photo) });
  if (!key) return undefined;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let index = 0; index < row.chunks; index++) {
    const chunk = await database.get('photo-chunks', [operation, photo, index]);
    const context = chunkContext(operation, photo, { index, count: row.chunks });
    const plain = chunk && (await unseal(key, chunk.sealed, context));
    if (!plain) return undefined;
    parts.push(plain);
  }
  return new Blob(parts);
}

/** The keys of all rows of a photo's bytes. */
export function photoChunks(operation: string, photo: string): IDBKeyRange {
  return IDBKeyRange.bound([operation, photo], [operation, photo, []]);
}

function keyContext(operation: string, photo: string): string {
  return sealContext(operation, 'photos', photo);
}

function chunkContext(
  operation: string,
  photo: string,
  at: { readonly index: number; readonly count: number },
): string {
  return sealContext(operation, 'photo-chunks', photo, at.index, at.count);
}
