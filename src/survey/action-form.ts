import type { ActionKind } from './action';

/** Parts of an action's form besides time, team, photos, numbers and note. */
export type ActionPart = 'outcome' | 'plants' | 'ground' | 'mass' | 'method' | 'left' | 'seizures';

/** What each kind of action asks for, in this order. */
export const actionForms: Readonly<Record<ActionKind, readonly ActionPart[]>> = {
  verified: ['outcome'],
  measured: ['plants', 'ground'],
  sampled: [],
  guarded: [],
  destroyed: ['plants', 'ground', 'mass', 'method', 'left'],
  regrowth: ['plants', 'ground'],
  'waste-left': ['mass'],
  seized: ['seizures'],
  dismantled: [],
  'handed-over': [],
  withdrawn: [],
};
