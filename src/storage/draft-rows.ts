import type { DraftStore, KeptDraft } from '../app/ports/draft-store';
import type { CommitResult, NewPhoto } from '../app/ports/operation-store';
import { seal, sealContext, unseal } from '../crypto/seal';
import { isObject, readJson } from '../journal/read-json';
import type { Connection } from './connection';
import { photoChunks, type SealedPhoto, sealPhoto } from './photo-vault';
import { storeFailure } from './store-failure';
import { ownedBy } from './track-rows';

/** Drafts in rows sealed under the data key; `dataKeyOf` gives that of an operation that is open. */
export function draftStore(connection: Connection, dataKeyOf: (id: string) => CryptoKey | undefined): DraftStore {
  return {
    async list(operation) {
      const dataKey = dataKeyOf(operation);
      return dataKey ? listDrafts(connection, operation, dataKey) : [];
    },
    async put(operation, draft, photos = []) {
      const dataKey = dataKeyOf(operation);
      if (!dataKey) return { ok: false, failure: 'locked' };
      return putDraft(connection, { operation, dataKey }, { draft, photos });
    },
    remove: (operation, draft, photoIds = []) => removeDraft(connection, { operation, draft }, photoIds),
  };
}

async function listDrafts(
  connection: Connection,
  operation: string,
  dataKey: CryptoKey,
): Promise<readonly KeptDraft[]> {
  const rows = await connection.use((database) => database.getAll('drafts', ownedBy(operation)));
  const drafts = await Promise.all(
    rows.map(async ({ draft, sealed }): Promise<KeptDraft | undefined> => {
      const plain = await unseal(dataKey, sealed, draftContext(operation, draft));
      const content = plain && readJson(plain);
      return isObject(content) ? { id: draft, content } : undefined;
    }),
  );
  return drafts.filter((draft) => draft !== undefined);
}

async function putDraft(
  connection: Connection,
  { operation, dataKey }: { readonly operation: string; readonly dataKey: CryptoKey },
  { draft, photos }: { readonly draft: KeptDraft; readonly photos: readonly NewPhoto[] },
): Promise<CommitResult> {
  try {
    const plain = new TextEncoder().encode(JSON.stringify(draft.content));
    const sealed = await seal(dataKey, plain, draftContext(operation, draft.id));
    const sealedPhotos: SealedPhoto[] = [];
    for (const photo of photos) sealedPhotos.push(await sealPhoto(operation, photo, dataKey));
    await connection.use(async (database) => {
      const stores = ['drafts', 'photos', 'photo-chunks'] as const;
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      const requests: Promise<unknown>[] = [
        transaction.objectStore('drafts').put({ operation, draft: draft.id, sealed }),
      ];
      for (const { row, chunks } of sealedPhotos) {
        requests.push(transaction.objectStore('photos').put(row));
        for (const chunk of chunks) requests.push(transaction.objectStore('photo-chunks').put(chunk));
      }
      await Promise.all([...requests, transaction.done]);
    });
    return { ok: true };
  } catch (error) {
    const failure = storeFailure(error);
    if (!failure) throw error;
    return { ok: false, failure };
  }
}

function removeDraft(
  connection: Connection,
  { operation, draft }: { readonly operation: string; readonly draft: string },
  photoIds: readonly string[],
): Promise<void> {
  return connection.use(async (database) => {
    const stores = ['drafts', 'photos', 'photo-chunks'] as const;
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    const requests: Promise<unknown>[] = [transaction.objectStore('drafts').delete([operation, draft])];
    for (const photo of photoIds) {
      requests.push(transaction.objectStore('photos').delete([operation, photo]));
      requests.push(transaction.objectStore('photo-chunks').delete(photoChunks(operation, photo)));
    }
    await Promise.all([...requests, transaction.done]);
  });
}

function draftContext(operation: string, draft: string): string {
  return sealContext(operation, 'drafts', draft);
}
