import type { Freeable, StorageHealth, StorageState } from '../app/ports/storage-health';

/** Something that a full device can give up. */
export interface FreeableStore {
  readonly what: Freeable;
  bytes(): Promise<number>;
}

export interface HealthOptions {
  readonly isWritable: () => Promise<boolean>;
  /** In the order in which they should go. */
  readonly freeable: readonly FreeableStore[];
}

/** The browser's own figures, with a test write. */
export function browserStorageHealth({ isWritable, freeable }: HealthOptions): StorageHealth {
  const state = async (): Promise<StorageState> => {
    const [persisted, writable, estimate, sizes] = await Promise.all([
      navigator.storage.persisted(),
      isWritable(),
      navigator.storage.estimate(),
      Promise.all(freeable.map(async (store) => ({ what: store.what, bytes: await store.bytes() }))),
    ]);
    const { quota: quotaBytes = 0, usage: usageBytes = 0 } = estimate;
    return { persisted, writable, quotaBytes, usageBytes, freeable: sizes.filter(({ bytes }) => bytes > 0) };
  };
  return {
    state,
    askToPersist: () => navigator.storage.persist(),
    watch(listener) {
      const tell = () => {
        if (document.visibilityState === 'visible') void state().then(listener);
      };
      document.addEventListener('visibilitychange', tell);
      globalThis.addEventListener('pageshow', tell);
      return () => {
        document.removeEventListener('visibilitychange', tell);
        globalThis.removeEventListener('pageshow', tell);
      };
    },
  };
}
