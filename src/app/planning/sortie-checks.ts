import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import type { AppContext } from '../app-context';
import type { SortieFindings } from './sortie-findings';

/** Checks before a flight. */
export function sortieCheckActions({ ports, state }: AppContext) {
  return {
    /** What is to be said about one sortie of a kept plan that takes off now, and its permission. */
    async now(plan: Plan, sortie: Sortie): Promise<SortieFindings> {
      const { sortieFindings } = await import('./sortie-findings');
      const { records } = state.getState();
      return sortieFindings(plan, sortie, { records, source: ports.terrain, now: ports.now() });
    },
  };
}
