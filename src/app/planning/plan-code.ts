import type { Plan } from '../../survey/plan';

/** The first two parts of the codes of a plan's sorties: `{area}-{plan}`. */
export function planCode(plan: Plan): string {
  return plan.sorties[0]?.code.replace(/-S\d+[a-z]?$/, '') ?? plan.code;
}
