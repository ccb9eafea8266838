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

/** What one action that holds adds to each figure. */
export const actionMeasures = {
  destructions: ({ actionKind }) => (actionKind === 'destroyed' ? 1 : 0),
  plantsDestroyed: ({ actionKind, plants }) => (actionKind === 'destroyed' ? (plants?.count ?? 0) : 0),
  plantsEstimated: ({ actionKind, plants }) =>
    actionKind === 'destroyed' && plants?.by === 'estimated' ? plants.count : 0,
  destroyedM2: ({ actionKind, ground }) => (actionKind === 'destroyed' ? (ground?.areaM2 ?? 0) : 0),
  destroyedKg: ({ actionKind, massKg }) => (actionKind === 'destroyed' ? (massKg ?? 0) : 0),
} as const satisfies Record<string, (action: Action) => number>;

/** What one action that holds took away of a substance, kg. */
export function seizedKg({ actionKind, seizures = [] }: Action, substance: Substance): number {
  if (actionKind !== 'seized') return 0;
  return seizures.reduce((kg, one) => (one.substance === substance ? kg + one.massKg : kg), 0);
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
  const all = (measure: (action: Action) => number) => held.reduce((total, action) => total + measure(action), 0);
  const m = actionMeasures;
  const areaBy = (method: DestroyMethod | undefined) =>
    all((action) => (action.method === method ? m.destroyedM2(action) : 0));
  return {
    destructions: all(m.destructions),
    plantsDestroyed: all(m.plantsDestroyed),
    plantsEstimated: all(m.plantsEstimated),
    destroyedM2: all(m.destroyedM2),
    destroyedM2ByMethod: { ...record(destroyMethods, areaBy), unsaid: areaBy(undefined) },
    destroyedKg: all(m.destroyedKg),
    seizures: all(({ actionKind, seizures = [] }) => (actionKind === 'seized' ? seizures.length : 0)),
    seizedKg: record(substances, (substance) => all((action) => seizedKg(action, substance))),
    labsDismantled: new Set(
      held.filter(({ actionKind }) => actionKind === 'dismantled').map(({ sightingId }) => sightingId),
    ).size,
  };
}

function record<Key extends string>(keys: readonly Key[], valueOf: (key: Key) => number): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, number>;
}
