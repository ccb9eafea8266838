import type { Aircraft } from './aircraft';

/** Part of the maker's longest flight time that planning uses: landing at 30 % of the battery in calm air. */
export const startingEnduranceShare = 0.7;

/** Take-off to landing that planning counts on until logged flights correct it, min. */
export function planningEnduranceMin({ makerEnduranceMin }: Pick<Aircraft, 'makerEnduranceMin'>): number {
  return startingEnduranceShare * makerEnduranceMin;
}
