import type { coverageStates as en } from '../en/coverage-states';

export const coverageStates: Record<keyof typeof en, string> = {
  'coverage.planned': 'Жоспарланған',
  'coverage.photographed': 'Түсірілген',
  'coverage.looked': 'Қаралған',
  'coverage.state': 'Күйі',
  'coverage.recency': 'Соңғы рет',
  'coverage.by-passes': 'Өту саны бойынша',
  'coverage.by-views': 'Орын суреттері бойынша',
  'coverage.passes': '{count} өту',
  'coverage.views-from': '{from, number} және одан көп',
  'coverage.by-gsd': 'Пиксель өлшемімен түсірілген',
  'coverage.gsd-at-most': '{size} және ұсақ',
  'coverage.of-area': 'Қамту: {area}',
  'coverage.evidence': 'Журналы не суреті бар ұшулар',
  'coverage.computing': 'Ұшулар жерге салынуда',
  'coverage.states-note':
    'Жоспарланған: галс жолақтары. Ұшып өтілген: белгі, журнал және суреттер бойынша. Түсірілген: сурет іздері мен журнал жолақтары. Қаралған: сурет бойынша жауап берілген. Тек қаралған жер ізделген болып саналады.',
  'coverage.two-passes': '2 өту және одан көп',
  'coverage.flown-short': 'Ұшып өтілген',
};
