/** What a full device can give up, the dispensable first. */
export type Freeable = 'maps' | 'terrain' | 'backups';

/** How the device keeps what is stored. */
export interface StorageState {
  /** False if the browser may erase everything when it runs short of space. */
  readonly persisted: boolean;
  /** False if a test write failed, also on a new connection: nothing can be saved now. */
  readonly writable: boolean;
  readonly quotaBytes: number;
  readonly usageBytes: number;
  /** What could be freed without losing a record, and how much it holds, the first to go first. */
  readonly freeable: readonly { readonly what: Freeable; readonly bytes: number }[];
}

/** The state of the device's storage. */
export interface StorageHealth {
  state(): Promise<StorageState>;
  /** Asks the browser never to erase by itself; whether it agreed. */
  askToPersist(): Promise<boolean>;
  /** Tells the state again each time the page comes back from the background, where connections get lost. Returns the stop function. */
  watch(listener: (state: StorageState) => void): () => void;
}
