import type { Action, ActionPhoto } from '../../survey/action';
import { actionForms, type ActionPart } from '../../survey/action-form';
import type { DraftPhoto } from './sighting-draft';

/** An action that is being recorded: what its form asks for may be absent, and photos are not stored yet. */
export interface ActionDraft extends Pick<Action, 'id' | 'sightingId' | 'actionKind' | 'at' | 'note' | 'corrects'> {
  readonly values: ActionValues;
  readonly photos: readonly { readonly photo: DraftPhoto; readonly taken: ActionPhoto['taken'] }[];
  /** Photos that were taken out again, erased with the draft. */
  readonly droppedPhotoIds: readonly string[];
}

/** A draft in which nothing was entered yet. */
export function emptyAction(start: Pick<ActionDraft, 'id' | 'sightingId' | 'at'>): ActionDraft {
  return { ...start, actionKind: 'verified', note: '', values: {}, photos: [], droppedPhotoIds: [] };
}

/** Whether anything would be lost with a draft. */
export function hasActionContent({ actionKind, note, values, photos, corrects }: ActionDraft): boolean {
  const { teamId: _, ...entered } = values;
  const isFilled = Object.values(entered).some((value) => value !== undefined && value !== '');
  return isFilled || actionKind !== 'verified' || note !== '' || photos.length > 0 || corrects !== undefined;
}

type Value =
  | 'teamId'
  | 'registerNumber'
  | 'actNumber'
  | 'outcome'
  | 'plants'
  | 'ground'
  | 'massKg'
  | 'method'
  | 'left'
  | 'seizures';

/** The optional fields of an action, as its form changes them. */
export type ActionValues = { readonly [Key in Value]?: Action[Key] | undefined };

/** The action of a draft as it would be kept now: only what its kind asks for. */
export function toAction(draft: ActionDraft, recordedAt: string): Action {
  const { id, sightingId, actionKind, at, note, corrects, values } = draft;
  const asks = (part: ActionPart) => actionForms[actionKind].includes(part);
  const { teamId, registerNumber, actNumber, outcome, plants, ground, massKg, method, left, seizures } = values;
  return {
    kind: 'action',
    id,
    sightingId,
    actionKind,
    at,
    recordedAt,
    note,
    photos: draft.photos.map(({ photo, taken }) => ({ ...photo.ref, taken })),
    ...(corrects !== undefined && { corrects }),
    ...(teamId !== undefined && { teamId }),
    ...(registerNumber && { registerNumber }),
    ...(actNumber && { actNumber }),
    ...(asks('outcome') && outcome && { outcome }),
    ...(asks('plants') && plants && { plants }),
    ...(asks('ground') && ground && { ground }),
    ...(asks('mass') && massKg !== undefined && { massKg }),
    ...(asks('method') && method && { method }),
    ...(asks('left') && left && { left }),
    ...(asks('seizures') && seizures && { seizures }),
  };
}

/** A draft that begins with what an action says. */
export function draftOf(
  action: Action,
): Pick<ActionDraft, 'sightingId' | 'actionKind' | 'at' | 'note' | 'values' | 'photos' | 'droppedPhotoIds'> {
  const { teamId, registerNumber, actNumber, outcome, plants, ground, massKg, method, left, seizures } = action;
  return {
    sightingId: action.sightingId,
    actionKind: action.actionKind,
    at: action.at,
    note: action.note,
    values: { teamId, registerNumber, actNumber, outcome, plants, ground, massKg, method, left, seizures },
    photos: action.photos.map(({ taken, ...ref }) => ({ photo: { ref }, taken })),
    droppedPhotoIds: [],
  };
}
