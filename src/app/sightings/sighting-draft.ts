import type { PhotoRef, PositionFix, Sighting, SightingFacts, SightingKind } from '../../survey/sighting';
import type { NewPhoto } from '../ports/operation-store';
import { sightingFacts } from './sighting-facts';

/** A sighting that is being recorded or changed. */
export interface SightingDraft {
  /** Id of the sighting: of the one that is changed, or the new one's. */
  readonly id: string;
  readonly isNew: boolean;
  readonly sightingKind: SightingKind | undefined;
  readonly position: PositionFix | undefined;
  /** Whether the position still closes in on the device's, until the person chooses one. */
  readonly followsGps: boolean;
  /** A place outside the region that the person has confirmed. */
  readonly farConfirmed: boolean;
  readonly seenAt: string;
  readonly note: string;
  readonly photos: readonly DraftPhoto[];
  /** Photos that were taken out again, erased with the draft. */
  readonly droppedPhotoIds: readonly string[];
  readonly facts: SightingFacts;
  readonly paperNumber: string | undefined;
}

/** A photo of a draft: kept already, or chosen and not yet stored. */
export type DraftPhoto = { readonly ref: PhotoRef } | UnkeptPhoto;

/** A photo that lies in memory alone, with its copy for lists. */
export interface UnkeptPhoto extends NewPhoto {
  readonly small: NewPhoto;
}

/** A draft with nothing in it. */
export function emptyDraft(id: string, seenAt: string): SightingDraft {
  return {
    id,
    isNew: true,
    sightingKind: undefined,
    position: undefined,
    followsGps: true,
    farConfirmed: false,
    seenAt,
    note: '',
    photos: [],
    droppedPhotoIds: [],
    facts: {},
    paperNumber: undefined,
  };
}

/** A draft that changes a sighting. */
export function draftOf(sighting: Sighting): SightingDraft {
  const { id, sightingKind, position, seenAt, note, paperNumber } = sighting;
  return {
    ...emptyDraft(id, seenAt),
    isNew: false,
    sightingKind,
    position,
    followsGps: false,
    farConfirmed: true,
    note,
    photos: sighting.photos.map((ref) => ({ ref })),
    facts: sightingFacts(sighting),
    paperNumber,
  };
}

/** A draft with what a sighting of its like had: all but place, time, ground, photos and note, which stay its own. */
export function templateOf(sighting: Sighting, now: SightingDraft): SightingDraft {
  const { id, isNew, position, followsGps, farConfirmed, seenAt, note, photos, droppedPhotoIds } = now;
  const own = { id, isNew, position, followsGps, farConfirmed, seenAt, note, photos, droppedPhotoIds };
  const { outline, seenIn, ...facts } = sightingFacts(sighting);
  return { ...draftOf(sighting), ...own, facts, paperNumber: now.paperNumber };
}

/** Whether anything would be lost with a draft. */
export function hasContent(draft: SightingDraft): boolean {
  const { isNew, sightingKind, position, note, photos, facts, paperNumber } = draft;
  const isPlaced = position !== undefined && position.by !== 'gps';
  const isFilled = sightingKind !== undefined || note !== '' || photos.length > 0 || Object.keys(facts).length > 0;
  return !isNew || isPlaced || isFilled || paperNumber !== undefined;
}
