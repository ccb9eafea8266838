import type { coverage as en } from '../en/coverage';

export const coverage: Record<keyof typeof en, string> = {
  'coverage.flown': 'Облётано',
  'coverage.never': 'Не облётано ни разу',
  'coverage.overdue': 'Срок прошёл',
  'coverage.due': 'Скоро срок',
  'coverage.fresh': 'Свежее',
  'coverage.all-figures': 'Все показатели',
  'coverage.note':
    'Облётано — то, что отметили люди после посадки: полосы пройденных галсов. Это не доказательство и не значит, что снимки кто-то просмотрел. «Скоро срок» — последняя четверть промежутка, заданного участку; без промежутка облётанное остаётся свежим.',
};
