import { planningEnduranceMin } from '../../survey/endurance';
import type { Issue } from '../../survey/issue';
import type { Sortie } from '../../survey/sortie';
import type { SortieContext } from './sortie-context';

const ROUNDING_S = 0.5;

/** `plan-endurance` where a sortie takes longer than the endurance less the reserve: after a cut was moved, or figures were changed. */
export function checkEndurance({ code, durationS }: Sortie, { aircraft, parameters }: SortieContext): readonly Issue[] {
  const enduranceMin = parameters.enduranceMin ?? planningEnduranceMin(aircraft);
  const usableS = enduranceMin * 60 * (1 - parameters.reservePct / 100);
  if (durationS <= usableS + ROUNDING_S) return [];
  const values = { sortie: code, minutes: durationS / 60, usableMin: usableS / 60 };
  return [{ code: 'plan-endurance', severity: 'error', where: { sortie: code }, values }];
}
