import type { LngLat } from '../geo/lng-lat';
import type { Polygon } from '../geo/polygon';
import type { Count } from './form-field';
import type { PhotoRef } from './sighting';

/** What is done about a sighting. `withdrawn` only corrects: what it names did not happen. */
export const actionKinds = [
  'verified',
  'measured',
  'sampled',
  'guarded',
  'destroyed',
  'regrowth',
  'waste-left',
  'seized',
  'dismantled',
  'handed-over',
  'withdrawn',
] as const;

export type ActionKind = (typeof actionKinds)[number];

export const substances = [
  'marijuana',
  'hashish',
  'cannabis-plant',
  'poppy',
  'synthetics',
  'precursors',
  'other',
] as const;

export type Substance = (typeof substances)[number];

export const destroyMethods = ['mowed', 'burned', 'uprooted', 'ploughed'] as const;

export type DestroyMethod = (typeof destroyMethods)[number];

/** How the ground of an action was found. */
export type GroundBy = 'drawn' | 'walked' | 'tractor' | 'typed';

/** Ground that was worked: its area, and the outline or the tractor's line that gave it. */
export interface WorkedGround {
  readonly by: GroundBy;
  /** Geodesic; passes that overlap count once. */
  readonly areaM2: number;
  readonly outline?: Polygon;
  readonly line?: readonly LngLat[];
  /** Working width of the tractor, m. */
  readonly widthM?: number;
}

/** What was taken away of one substance. */
export interface Seizure {
  readonly substance: Substance;
  readonly massKg: number;
}

/** A photo of an action: of the place before it, or after. */
export interface ActionPhoto extends PhotoRef {
  readonly taken: 'before' | 'after';
}

/** Something done about a sighting. It is never changed or deleted: a wrong one is corrected by another that names it. */
export interface Action {
  readonly kind: 'action';
  readonly id: string;
  readonly sightingId: string;
  readonly actionKind: ActionKind;
  /** When it was done, ISO 8601 with offset. */
  readonly at: string;
  /** When it was written down, ISO 8601 with offset: of two corrections of one action the later holds. */
  readonly recordedAt: string;
  readonly teamId?: string;
  readonly note: string;
  readonly photos: readonly ActionPhoto[];
  /** Numbers in the register and of the act on paper. */
  readonly registerNumber?: string;
  readonly actNumber?: string;
  /** Id of the action that this one stands for from now on. */
  readonly corrects?: string;
  /** Of `verified`: whether there was anything. */
  readonly outcome?: 'found' | 'nothing';
  /** Plants measured or destroyed. */
  readonly plants?: Count;
  /** Ground measured or destroyed. */
  readonly ground?: WorkedGround;
  /** Green mass destroyed, kg. */
  readonly massKg?: number;
  readonly method?: DestroyMethod;
  /** Of `destroyed`: whether all of it is gone. */
  readonly left?: 'nothing' | 'some';
  readonly seizures?: readonly Seizure[];
}
