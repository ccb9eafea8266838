import type { Edit } from '../survey/edit';
import type { SigningKey } from '../crypto/signing-key';
import { readEntryLine } from '../journal/entry-line';
import { type Composed, Journal, type Merged } from '../journal/journal';
import type { JournalOwner } from '../journal/journal-owner';
import { segmentOpener } from '../journal/open-segment';
import { type SegmentPlace, sealSegment } from '../journal/seal-segment';
import { entriesPerSegment, type SealedSegment, type Segment } from '../journal/segment';
import { openStatement, type TrustStatement } from '../journal/trust-statement';
import { blocksFrom, openBlock } from './block-rows';
import type { Connection } from './connection';
import type { BlockRow } from './database';
import type { Frame } from './frame';

/** A tail of this many characters is sealed before it has `entriesPerSegment` entries. */
const longestTail = 1_000_000;
/** Blocks opened at once at the start, and read from the disk at once. */
const blocksAtOnce = 64;
const rowsAtOnce = 256;

/** The keys of an open operation, none of them extractable, and whose journal it is. */
export interface OpenKeys {
  readonly dataKey: CryptoKey;
  readonly device: SigningKey;
  readonly owner: JournalOwner & { readonly device: string };
}

/** What a commit is to write, and what becomes true when it is written. */
export interface WritePlan {
  /** Each becomes a block, in this order. */
  readonly frames: readonly Frame[];
  /** Numbers of blocks that they replace. */
  readonly replaced: readonly number[];
  /** Takes the frames, now written as blocks from number `first` on; the edit that they amount to. */
  take(first: number): Edit | undefined;
}

/** The journal of an operation as its blocks hold it, and how far they have been read. */
export class StoredJournal {
  readonly journal: Journal;
  readonly #operation: string;
  readonly #connection: Connection;
  readonly #keys: OpenKeys;
  readonly #openSegment = segmentOpener();
  #next = 0;
  /** Numbers of the blocks of this device's unsealed entries. */
  #tailNumbers: number[] = [];

  constructor(operation: string, connection: Connection, keys: OpenKeys) {
    this.#operation = operation;
    this.#connection = connection;
    this.#keys = keys;
    this.journal = new Journal(keys.owner);
  }

  /** The number of the next block. */
  get next(): number {
    return this.#next;
  }

  /** Reads everything there is. Far faster than `follow` for many blocks. */
  async load(): Promise<void> {
    const rows = await this.#rows();
    const segments: Segment[] = [];
    const statements: TrustStatement[] = [];
    const lines: string[] = [];
    for (let start = 0; start < rows.length; start += blocksAtOnce) {
      const some = rows.slice(start, start + blocksAtOnce);
      const opened = await Promise.all(some.map((row) => this.#open(row)));
      for (const [index, one] of opened.entries()) {
        if ('segment' in one) segments.push(one.segment);
        else if ('statement' in one) statements.push(one.statement);
        else {
          lines.push(...one.lines);
          this.#tailNumbers.push(some[index]?.number ?? 0);
        }
      }
    }
    this.journal.merge({ segments, statements });
    // Entries that were never signed lie behind any revocation or fork.
    if (this.journal.isWritable) this.journal.appendLines(lines);
    this.#next = (rows.at(-1)?.number ?? -1) + 1;
  }

  /** Reads what other tabs have written since; what it did, edit by edit. */
  async follow(): Promise<readonly Edit[]> {
    const edits: Edit[] = [];
    for (const row of await this.#rows()) {
      const opened = await this.#open(row);
      if ('lines' in opened) {
        edits.push(...opened.lines.map((line) => this.#appendLine(line)));
        this.#tailNumbers.push(row.number);
      } else if ('segment' in opened) {
        edits.push(...this.#followSegment(opened.segment));
      } else {
        edits.push(mergeEdit(this.journal.merge({ segments: [], statements: [opened.statement] })));
      }
      this.#next = row.number + 1;
    }
    return edits.filter(({ changes }) => changes.length > 0);
  }

  /** Writes a new entry as a line more, or as the signed segment of the whole tail once that is long enough. */
  async planEntry({ entry, line }: Composed): Promise<WritePlan> {
    const { lines, place } = this.journal.tail;
    const all = [...lines, line];
    const length = all.reduce((sum, one) => sum + one.length, 0);
    const append = () => ({ note: entry.note, changes: this.journal.append(entry) });
    if (all.length >= entriesPerSegment || length >= longestTail) return this.#planSegment(all, place, append);
    const take = (first: number) => {
      this.#tailNumbers.push(first);
      return append();
    };
    return { frames: [{ kind: 'lines', lines: [line] }], replaced: [], take };
  }

  /** Signs what is still unsigned; undefined if everything is. */
  async planSeal(): Promise<WritePlan | undefined> {
    const { lines, place } = this.journal.tail;
    return lines.length === 0 ? undefined : this.#planSegment(lines, place, () => undefined);
  }

  /** Goes on behind blocks that were written here. */
  advance(blocks: number): void {
    this.#next += blocks;
  }

  async #planSegment(
    lines: readonly string[],
    place: SegmentPlace,
    append: () => Edit | undefined,
  ): Promise<WritePlan> {
    const { body, signature } = await sealSegment(lines, this.#keys.device, place);
    const segment = await this.#openOwn({ body, signature });
    const take = () => {
      const edit = append();
      this.#sealed(segment);
      return edit;
    };
    return { frames: [{ kind: 'segment', segment: { body, signature } }], replaced: this.#tailNumbers, take };
  }

  /** All new blocks as they lie at one moment: a block and the one that replaces it never come together. */
  #rows(): Promise<readonly BlockRow[]> {
    return this.#connection.use(async (database) => {
      const { store, done } = database.transaction('blocks');
      const rows: BlockRow[] = [];
      let page: BlockRow[];
      do {
        const from = (rows.at(-1)?.number ?? this.#next - 1) + 1;
        page = await store.getAll(blocksFrom(this.#operation, from), rowsAtOnce);
        rows.push(...page);
      } while (page.length === rowsAtOnce);
      await done;
      return rows;
    });
  }

  async #open(
    row: BlockRow,
  ): Promise<
    { readonly segment: Segment } | { readonly statement: TrustStatement } | { readonly lines: readonly string[] }
  > {
    const frame = await openBlock(this.#keys.dataKey, row);
    if (frame.kind === 'lines') return { lines: frame.lines };
    if (frame.kind === 'segment') return { segment: await this.#openOwn(frame.segment) };
    const statement = await openStatement(frame.statement);
    if (!statement) throw new Error(`The statement of block ${row.number} cannot be read.`);
    return { statement };
  }

  async #openOwn(sealed: SealedSegment): Promise<Segment> {
    const opened = await this.#openSegment(sealed);
    if ('refused' in opened) throw new Error(`A stored segment is refused: ${opened.refused}.`);
    return opened.segment;
  }

  #appendLine(line: string): Edit {
    const { device } = this.#keys.owner;
    const sequence = (this.journal.frontier.get(device) ?? 0) + 1;
    const entry = readEntryLine(line, device, sequence);
    if (!entry) throw new Error(`Entry ${sequence} of this device cannot be read.`);
    return { note: entry.note, changes: this.journal.append(entry) };
  }

  /** Another tab's segment of this device may hold entries whose lines are gone: they are taken singly, then sealed. */
  #followSegment(segment: Segment): readonly Edit[] {
    if (segment.device !== this.#keys.owner.device) {
      return [mergeEdit(this.journal.merge({ segments: [segment] }))];
    }
    const known = this.journal.frontier.get(segment.device) ?? 0;
    const missing = segment.entries.filter(({ sequence }) => sequence > known);
    const edits = missing.map((entry) => ({ note: entry.note, changes: this.journal.append(entry) }));
    this.#sealed(segment);
    return edits;
  }

  #sealed(segment: Segment): void {
    this.journal.merge({ segments: [segment] });
    this.#tailNumbers = [];
  }
}

/** What a merge did, as one edit for those who watch. */
export function mergeEdit({ changes, added }: Pick<Merged, 'changes' | 'added'>): Edit {
  return { note: { key: 'edit.merged', values: { count: added } }, changes };
}
