import type { planCuts as en } from '../en/plan-cuts';

export const planCuts: Record<keyof typeof en, string> = {
  'plan.lock': 'Ұшуды бекіту',
  'plan.unlock': 'Ұшуды бекітуден алу',
  'plan.rest-anew': 'Қалғанын қайта жоспарлау, бекітілгені: {count, number}',
  'map.handle-cut': '{code} кейінгі шекара: басқа галсқа сүйреңіз немесе ұшу түймелерін қолданыңыз',
  'issue.cut-locked': 'Бұл ұшу немесе көршісі бекітілген. Шекараны жылжыту үшін бекітуді алыңыз.',
};
