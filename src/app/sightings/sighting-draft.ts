import type { PositionFix, SightingFacts, SightingKind } from '../../survey/sighting';
import type { NewPhoto } from '../ports/operation-store';

/** A sighting that is being recorded or changed. */
export interface SightingDraft {
  /** Id of the sighting: of the one that is changed, or the new one's. */
  readonly id: string;
  readonly isNew: boolean;
  readonly sightingKind: SightingKind | undefined;
  readonly position: PositionFix | undefined;
  readonly seenAt: string;
  readonly note: string;
  readonly photos: readonly DraftPhoto[];
  readonly facts: SightingFacts;
}

/** A photo of a draft: kept already, or chosen and not yet stored. */
export type DraftPhoto = NewPhoto | Pick<NewPhoto, 'ref'>;
