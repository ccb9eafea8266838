import type { coverageStates as en } from '../en/coverage-states';

export const coverageStates: Record<keyof typeof en, string> = {
  'coverage.planned': 'Запланировано',
  'coverage.photographed': 'Снято',
  'coverage.looked': 'Просмотрено',
  'coverage.state': 'Состояние',
  'coverage.recency': 'Последний раз',
  'coverage.by-passes': 'По проходам',
  'coverage.by-views': 'По числу снимков места',
  'coverage.passes': '{count, plural, one {# проход} few {# прохода} many {# проходов} other {# прохода}}',
  'coverage.views-from': '{from, number} и больше',
  'coverage.by-gsd': 'Снято с пикселем',
  'coverage.gsd-at-most': '{size} и мельче',
  'coverage.of-area': 'Покрытие: {area}',
  'coverage.evidence': 'Полёты с журналами или снимками',
  'coverage.computing': 'Полёты наносятся на землю',
  'coverage.states-note':
    'Запланировано: полосы галсов. Облётано: по отметкам, журналам и снимкам. Снято: следы снимков и полосы журналов. Просмотрено: по снимку дан ответ. Обыскана только просмотренная земля.',
  'coverage.two-passes': '2 прохода и больше',
  'coverage.flown-short': 'Облётано',
};
