import { type DeviceId, type Entry, type EntryId, entryPlace } from './entry';
import type { NewestEntry } from './newest-entry';

/** The folded entries by device and sequence. */
export class EntryShelf {
  readonly #runs = new Map<DeviceId, { readonly first: number; readonly entries: Entry[] }>();
  readonly #newest = new Map<DeviceId, NewestEntry>();

  /** Adds the next entry of its device. */
  add(entry: Entry): void {
    this.#newest.set(entry.device, entry);
    const run = this.#runs.get(entry.device);
    if (run) run.entries.push(entry);
    else this.#runs.set(entry.device, { first: entry.sequence, entries: [entry] });
  }

  readonly find = (id: EntryId): Entry | undefined => {
    const { device, sequence } = entryPlace(id);
    const run = this.#runs.get(device);
    return run?.entries[sequence - run.first];
  };

  /** The newest entry of each device. */
  get newest(): ReadonlyMap<DeviceId, NewestEntry> {
    return this.#newest;
  }
}
