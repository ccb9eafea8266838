import type { planCuts as en } from '../en/plan-cuts';

export const planCuts: Record<keyof typeof en, string> = {
  'plan.lock': 'Ұшуды бекіту',
  'plan.unlock': 'Ұшуды бекітуден алу',
  'plan.rest-anew': '{count, plural, =0 {Ұшуларды қайта жоспарлау} other {Қалғанын қайта жоспарлау, бекітілгені: #}}',
  'plan.change': 'Жоспарды өзгерту',
  'plan.change-of': '{code} жоспарын өзгерту',
  'plan.flown-stays': 'Орындалған: сол күйінде қалады',
  'issue.plan-changed-meanwhile':
    'Бұл жоспар осы арада орындалды, файлға жазылды немесе өзгертілді. Өзгерту үшін артқа қайтып, қайта ашыңыз.',
  'issue.cut-locked': 'Бұл ұшу немесе көршісі бекітілген. Шекараны жылжыту үшін бекітуді алыңыз.',
};
