import type { issueFlying as en } from '../en/issue-flying';

export const issueFlying: Record<keyof typeof en, string> = {
  'issue.flight-no-take-off': 'Укажите время взлёта.',
  'issue.flight-lands-before': 'Посадка раньше взлёта. Часы переводили? Укажите время вручную.',
  'issue.flight-too-long': '{hours, number} часов в воздухе быть не может. Укажите время вручную.',
  'issue.flight-in-future': 'Это время ещё не наступило.',
  'issue.flight-battery-rises': 'Батарея не может иметь {on} % при посадке после {off} % при взлёте.',
  'issue.flight-lines': 'В вылете {lines} галсов, а не {said}.',
  'issue.flight-photos': 'В вылете {photos} снимков, а не {said}.',
  'issue.flight-clock-changed': 'По часам полёт длился {clock, number} мин, по таймеру {timer, number} мин.',
  'issue.sortie-in-the-air': '{code} уже в воздухе.',
  'issue.battery-in-the-air': 'Батарея {label} сейчас в воздухе на другом аппарате.',
  'issue.battery-grounded': 'Батарея {label} снята с полётов: {because}',
};
