import type { Issue } from '../../survey/issue';
import type { ExpectedPhotos } from './expected-photos';
import type { FoundEvidence } from './found-evidence';
import type { SortieMatch } from './match-sortie';

/** An evidence that was read, and the sortie that it seems to belong to. */
export interface ProposedEvidence {
  readonly found: FoundEvidence;
  readonly match: SortieMatch | undefined;
  /** Where its sortie says how many photos there should be. */
  readonly expected?: ExpectedPhotos;
}

/** Logs and photos that were read and are looked at before they are kept. */
export interface EvidenceImport {
  readonly busy: boolean;
  /** Files read so far, and all. */
  readonly done: number;
  readonly files: number;
  readonly proposed: readonly ProposedEvidence[];
  readonly issues: readonly Issue[];
  /** Aircraft of logs without photos, where no sortie says it. */
  readonly aircraftId: string;
  /** Height above ground instead of what logs and photos say, m. */
  readonly heightM?: number;
  /** Card or disk that holds the originals, as the person calls it. */
  readonly volume?: string;
  /** The card went away while it was read: what was read stays, the rest waits. */
  readonly cardGone?: boolean;
}
