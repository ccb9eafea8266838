import { type Action, type DestroyMethod, destroyMethods, type Substance, substances } from '../survey/action';
import { effectiveActions } from './effective-actions';

/** What was achieved, as the actions that hold say. */
export interface ActionTally {
  /** How many actions of destruction there were. */
  readonly destructions: number;
  readonly plantsDestroyed: number;
  /** How many of these were estimated, not counted. */
  readonly plantsEstimated: number;
  readonly destroyedM2: number;
  readonly destroyedM2ByMethod: Readonly<Record<DestroyMethod | 'unsaid', number>>;
  /** Green mass destroyed, kg. */
  readonly destroyedKg: number;
  readonly seizures: number;
  readonly seizedKg: Readonly<Record<Substance, number>>;
  /** Labs dismantled: sightings, however often it was written down. */
  readonly labsDismantled: number;
}

/**
 * Sums over the actions that hold and that `includes` admits (a season, a district). Hand over all actions of the operation, so
 * that corrections from outside the cut are heeded. The same ground destroyed twice, as after regrowth, counts twice.
 */
export function actionTally(
  actions: Iterable<Action>,
  includes: (action: Action) => boolean = () => true,
): ActionTally {
  const held = effectiveActions(actions).filter(includes);
  const destroyed = held.filter(({ actionKind }) => actionKind === 'destroyed');
  const seized = held.filter(({ actionKind }) => actionKind === 'seized').flatMap(({ seizures = [] }) => seizures);
  const areaBy = (method: DestroyMethod | undefined) =>
    sum(destroyed.filter((action) => action.method === method).map(({ ground }) => ground?.areaM2));
  return {
    destructions: destroyed.length,
    plantsDestroyed: sum(destroyed.map(({ plants }) => plants?.count)),
    plantsEstimated: sum(destroyed.map(({ plants }) => (plants?.by === 'estimated' ? plants.count : 0))),
    destroyedM2: sum(destroyed.map(({ ground }) => ground?.areaM2)),
    destroyedM2ByMethod: { ...record(destroyMethods, areaBy), unsaid: areaBy(undefined) },
    destroyedKg: sum(destroyed.map(({ massKg }) => massKg)),
    seizures: seized.length,
    seizedKg: record(substances, (one) => sum(seized.map(({ substance, massKg }) => (substance === one ? massKg : 0)))),
    labsDismantled: new Set(
      held.filter(({ actionKind }) => actionKind === 'dismantled').map(({ sightingId }) => sightingId),
    ).size,
  };
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

function record<Key extends string>(keys: readonly Key[], valueOf: (key: Key) => number): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, number>;
}
