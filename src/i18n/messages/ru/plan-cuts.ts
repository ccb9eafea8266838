import type { planCuts as en } from '../en/plan-cuts';

export const planCuts: Record<keyof typeof en, string> = {
  'plan.lock': 'Закрепить вылет',
  'plan.unlock': 'Снять закрепление вылета',
  'plan.rest-anew': 'Перепланировать остальное, закреплено: {count, number}',
  'map.handle-cut': 'Граница после {code}: перетащите на другой галс или используйте кнопки вылета',
  'issue.cut-locked': 'Этот вылет или соседний закреплён. Снимите закрепление, чтобы сдвинуть границу.',
};
