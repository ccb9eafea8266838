import type { Records } from '../records';
import { codeSeries } from './code-series';

/** The next free code of plans whose first area is the same. */
export function nextPlanCode([first]: readonly string[], { plan }: Pick<Records, 'plan'>): string {
  const taken = [...plan.values()].filter(({ areaIds }) => areaIds[0] === first);
  return codeSeries(
    'P',
    taken.map(({ code }) => code),
  )();
}
