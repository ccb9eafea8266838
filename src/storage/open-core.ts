import type { CommitResult } from '../app/ports/operation-store';
import type { Moment } from '../journal/journal';
import type { Edit } from '../survey/edit';
import { sealBlock } from './block-rows';
import { commitRows } from './commit-rows';
import type { Connection } from './connection';
import type { SealedPhoto } from './photo-vault';
import { type OpenKeys, StoredJournal, type WritePlan } from './stored-journal';
import { inWriteTurn } from './write-turn';

/** How often a write starts again because another writer was first, where the browser has no locks. */
const longestRace = 5;

/** The time, by the wall clock (Unix ms) and since the page started (ms, never set back). */
export interface Clocks {
  wallMs(): number;
  elapsedMs(): number;
}

export interface OpenCoreOptions {
  readonly connection: Connection;
  readonly keys: OpenKeys;
  readonly clocks: Clocks;
}

export interface Written {
  readonly result: CommitResult;
  readonly edit?: Edit;
}

/** Decides what to write from the journal as it stands; undefined: nothing. It may run again if another writer was first. */
export type Planning = (stored: StoredJournal) => Promise<WritePlan | undefined>;

/** The keys and the journal of an open operation: one write after the other, in this tab and between tabs. */
export class OpenCore {
  readonly id: string;
  readonly connection: Connection;
  readonly #clocks: Clocks;
  readonly #listeners = new Set<(edit: Edit) => void>();
  readonly #others: BroadcastChannel;
  #secrets: { readonly keys: OpenKeys; readonly stored: StoredJournal } | undefined;
  #personId: string | undefined;
  #work: Promise<unknown> = Promise.resolve();

  static async open(id: string, options: OpenCoreOptions): Promise<OpenCore> {
    const stored = new StoredJournal(id, options.connection, options.keys);
    await stored.load();
    return new OpenCore(id, stored, options);
  }

  private constructor(id: string, stored: StoredJournal, { connection, keys, clocks }: OpenCoreOptions) {
    this.id = id;
    this.connection = connection;
    this.#clocks = clocks;
    this.#secrets = { keys, stored };
    this.#others = new BroadcastChannel(`dala-operation-${id}`);
    this.#others.onmessage = () => void this.#inTurn(() => this.#follow()).catch(() => undefined);
  }

  /** Undefined once it is closed. */
  get keys(): OpenKeys | undefined {
    return this.#secrets?.keys;
  }

  /** Undefined once it is closed. */
  get stored(): StoredJournal | undefined {
    return this.#secrets?.stored;
  }

  moment(): Moment {
    const who = this.#personId === undefined ? undefined : { personId: this.#personId };
    return { wallMs: this.#clocks.wallMs(), elapsedMs: this.#clocks.elapsedMs(), ...who };
  }

  setPerson(personId: string | undefined): void {
    this.#personId = personId;
  }

  watch(listener: (edit: Edit) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Writes what `planning` decides, once nobody else writes and all that others wrote is known here. */
  write(planning: Planning, photos: readonly SealedPhoto[] = []): Promise<Written> {
    return this.#inTurn(async () => {
      const written = await inWriteTurn(this.id, async () => {
        let attempt = await this.#attempt(planning, photos);
        for (let tries = 1; tries < longestRace && lostRace(attempt); tries++) {
          attempt = await this.#attempt(planning, photos);
        }
        return attempt;
      });
      return written ?? { result: { ok: false, failure: 'not-the-writer' } };
    });
  }

  async close(): Promise<void> {
    await this.#work;
    this.#others.close();
    this.#listeners.clear();
    this.#secrets = undefined;
  }

  async #attempt(planning: Planning, photos: readonly SealedPhoto[]): Promise<Written> {
    if (!this.#secrets) return { result: { ok: false, failure: 'locked' } };
    const { keys, stored } = this.#secrets;
    await this.#follow();
    const plan = await planning(stored);
    if (!plan) return { result: { ok: true } };
    const { next } = stored;
    const { frames, replaced } = plan;
    const blocks = await Promise.all(
      frames.map((frame, index) => sealBlock(keys.dataKey, { operation: this.id, number: next + index }, frame)),
    );
    const rows = { operation: this.id, expected: next, blocks, replaced, photos };
    const result = await commitRows(this.connection, rows);
    if (!result.ok) return { result };
    stored.advance(frames.length);
    const edit = plan.take(next);
    if (edit) this.#tell(edit);
    this.#others.postMessage(stored.next);
    return { result, ...(edit && { edit }) };
  }

  async #follow(): Promise<void> {
    for (const edit of (await this.#secrets?.stored.follow()) ?? []) this.#tell(edit);
  }

  #tell(edit: Edit): void {
    for (const listener of this.#listeners) listener(edit);
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const result = this.#work.then(act);
    this.#work = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }
}

function lostRace({ result }: Written): boolean {
  return !result.ok && result.failure === 'not-the-writer';
}
