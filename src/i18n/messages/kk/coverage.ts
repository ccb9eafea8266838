import type { coverage as en } from '../en/coverage';

export const coverage: Record<keyof typeof en, string> = {
  'coverage.flown': 'Ұшып өтілген',
  'coverage.never': 'Бір рет те ұшып өтілмеген',
  'coverage.overdue': 'Мерзімі өтті',
  'coverage.due': 'Мерзімі жақын',
  'coverage.fresh': 'Жақында көрілген',
  'coverage.all-figures': 'Барлық көрсеткіштер',
  'coverage.note':
    'Ұшып өтілгені — қонғаннан кейін адамдар белгілеген галстардың жолақтары. Бұл дәлел емес және жерді біреу қарап шықты дегенді білдірмейді. «Мерзімі жақын» — учаскеге берілген аралықтың соңғы ширегі; аралығы жоқ учаске жақында көрілген болып қала береді.',
};
