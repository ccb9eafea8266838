/** Where a sighting stands, as its actions say. */
export const sightingStates = [
  'found',
  'verified',
  'guarded',
  'part-destroyed',
  'destroyed',
  'regrown',
  'seized',
  'dismantled',
  'handed-over',
  'refuted',
] as const;

export type SightingState = (typeof sightingStates)[number];
