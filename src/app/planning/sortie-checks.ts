import type { Issue } from '../../survey/issue';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import type { AppContext } from '../app-context';

/** Checks before a flight. */
export function sortieCheckActions({ ports, state }: AppContext) {
  return {
    /** What is to be said about one sortie of a kept plan that takes off now. */
    async now(plan: Plan, sortie: Sortie): Promise<readonly Issue[]> {
      const { sortieFindings } = await import('./sortie-findings');
      const { records } = state.getState();
      return sortieFindings(plan, sortie, { records, source: ports.terrain, now: ports.now() });
    },
  };
}
