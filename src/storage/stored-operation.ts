import type { CommitResult, NewPhoto, OpenOperation } from '../app/ports/operation-store';
import type { Composed, Journal, Moment } from '../journal/journal';
import type { DalaRecord } from '../survey/dala-record';
import type { Edit } from '../survey/edit';
import type { Issue } from '../survey/issue';
import type { OpenCore, Written } from './open-core';
import { readPhoto, type SealedPhoto, sealPhoto } from './photo-vault';

/** One operation over its sealed blocks. */
export class StoredOperation implements OpenOperation {
  readonly id: string;
  readonly #core: OpenCore;
  #records: readonly DalaRecord[];

  constructor(core: OpenCore) {
    this.id = core.id;
    this.#core = core;
    this.#records = core.stored?.journal.records ?? [];
  }

  /** As they were at the opening; none once it is closed. */
  get records(): readonly DalaRecord[] {
    return this.#records;
  }

  async commit(edit: Edit, photos: readonly NewPhoto[] = []): Promise<CommitResult> {
    const dataKey = this.#core.keys?.dataKey;
    if (!dataKey) return { ok: false, failure: 'locked' };
    const sealed: SealedPhoto[] = [];
    for (const photo of photos) sealed.push(await sealPhoto(this.id, photo, dataKey));
    let issues: readonly Issue[] = [];
    const compose: Compose = (journal, moment) => {
      const composed = journal.compose(edit, moment);
      issues = composed?.issues ?? [];
      return composed;
    };
    const { result } = await this.#write(compose, sealed);
    return result.ok && issues.length > 0 ? { ok: true, issues } : result;
  }

  undo(): Promise<{ readonly edit: Edit } | undefined> {
    return this.#step((journal, moment) => journal.composeUndo(moment));
  }

  redo(): Promise<{ readonly edit: Edit } | undefined> {
    return this.#step((journal, moment) => journal.composeRedo(moment));
  }

  watch(listener: (edit: Edit) => void): () => void {
    return this.#core.watch(listener);
  }

  async photo(id: string): Promise<Blob | undefined> {
    const place = { operation: this.id, photo: id };
    const dataKey = this.#core.keys?.dataKey;
    return dataKey && this.#core.connection.use((database) => readPhoto(database, place, dataKey));
  }

  close(): Promise<void> {
    this.#records = [];
    return this.#core.close();
  }

  async #step(compose: Compose): Promise<{ readonly edit: Edit } | undefined> {
    const { edit } = await this.#write(compose, []);
    return edit && { edit };
  }

  async #write(compose: Compose, photos: readonly SealedPhoto[]): Promise<Written> {
    let isRevoked = false;
    const written = await this.#core.write(async (stored) => {
      isRevoked = !stored.journal.isWritable;
      const composed = isRevoked ? undefined : compose(stored.journal, this.#core.moment());
      return composed && stored.planEntry(composed);
    }, photos);
    return isRevoked ? { result: { ok: false, failure: 'revoked' } } : written;
  }
}

type Compose = (journal: Journal, moment: Moment) => Composed | undefined;
