import type { SigningKey, VerifyingKey } from '../../crypto/signing-key';
import type { PackageSecret } from '../../exchange/package-access';
import type { Chain } from '../../journal/chain-book';
import type { Conflict, ConflictSide } from '../../journal/conflict';
import type { Frontier } from '../../journal/fold';
import type { RecordHistory } from '../../journal/history';
import type { Merged } from '../../journal/journal';
import type { JournalOwner } from '../../journal/journal-owner';
import type { SealedSegment } from '../../journal/segment';
import type { Signers } from '../../journal/signers';
import type { SealedStatement, TrustAct } from '../../journal/trust-statement';
import type { RecordKind } from '../../survey/dala-record';
import type { Edit } from '../../survey/edit';
import type { Issue } from '../../survey/issue';
import type { CommitResult, NewPhoto, OpenOperation, Protection } from './operation-store';

/** Signed parts of a journal, as packages carry them, in any order. */
export interface JournalParts {
  readonly segments: readonly SealedSegment[];
  readonly statements: readonly SealedStatement[];
}

/** What a merge does, with the parts that could not even be opened among its issues. */
export interface MergeReport extends Omit<Merged, 'issues'> {
  readonly issues: readonly Issue[];
}

/** What this device makes and opens packages with. The private halves cannot be read and live in memory only. */
export interface PackageKeys {
  readonly sender: SigningKey;
  readonly secret: Extract<PackageSecret, { kind: 'key' }>;
}

/** The signed history of an open operation: what packages are made of and what conflicts are settled in. */
export interface OperationJournal {
  readonly owner: JournalOwner;
  /** Public key of this device, for the founder to admit. */
  readonly deviceKey: VerifyingKey;
  /** Whether this device holds the founder's key. */
  readonly isFounder: boolean;
  /** Whether this device admits and revokes: its founder, and deputies. */
  readonly mayAdmit: boolean;
  /** Whose statements count. */
  readonly signers: Signers;
  /** What is known of each device, and what of it counts. */
  readonly chains: ReadonlyMap<string, Chain>;
  /** The last entry of each device that counts. */
  readonly frontier: Frontier;
  /** Undefined once the operation is closed. */
  packageKeys(): Promise<PackageKeys | undefined>;
  /** Ids of the photos whose bytes are on this device. */
  photoIds(): Promise<ReadonlySet<string>>;
  /** The person record of whoever holds the device from now on. */
  setPerson(personId: string | undefined): void;
  conflicts(): readonly Conflict[];
  /** The edit that settles a conflict; commit it like any other. */
  choose(conflict: Conflict, side: ConflictSide, note: Edit['note']): Edit;
  history(kind: RecordKind, id: string): RecordHistory;
  /** Signs the entries that no segment holds yet; before an export. */
  seal(): Promise<CommitResult>;
  /** Every segment and statement held, one after the other, without ever being in memory together. */
  parts(): AsyncIterable<{ readonly segment: SealedSegment } | { readonly statement: SealedStatement }>;
  /** What `merge` would do. */
  preview(parts: JournalParts): Promise<MergeReport>;
  /** Adds what is new, in one transaction; add its photos first. */
  merge(parts: JournalParts): Promise<{ readonly result: CommitResult; readonly report?: MergeReport }>;
  /** Keeps photos that came in a package. */
  addPhotos(photos: readonly NewPhoto[]): Promise<CommitResult>;
  /** Erases a photo's key and bytes; the edit that leaves the tombstone is the caller's. */
  erasePhoto(id: string): Promise<void>;
  /** Says something of a device as the founder or a deputy; `locked` where this device is neither. */
  state(act: TrustAct): Promise<CommitResult>;
  /** Makes this device a deputy by the recovery key of one that admits, so that the loss of that one ends nothing. */
  takeOver(recoveryKey: string): Promise<CommitResult | 'wrong-key'>;
  /** Lets whoever has this recovery key take over, and no earlier one; nothing where this device does not admit. */
  nameHeir(recoveryKey: string): Promise<CommitResult>;
}

/** Journals by operation. */
export interface OperationJournals {
  /** The journal of an operation that is open on this page. */
  of(operationId: string): OperationJournal | undefined;
  /**
   * Takes an operation from a package, whole, as a new device of it. `founder` is the fingerprint of its founder's key. Rejects,
   * with nothing left behind, with the browser's QuotaExceededError if the device is full.
   */
  join(
    operation: { readonly operationId: string; readonly founder: string } & JournalParts,
    protection: Protection,
  ): Promise<OpenOperation>;
}
