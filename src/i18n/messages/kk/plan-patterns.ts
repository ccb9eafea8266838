import type { planPatterns as en } from '../en/plan-patterns';

export const planPatterns: Record<keyof typeof en, string> = {
  'pattern.rings': 'Шеңбер саны',
  'pattern.standoff': 'Шегініс',
  'pattern.standoff-hint': 'Учаске шетінен бірінші шеңберге дейін; бос болса, ұшу биіктігіндей.',
  'pattern.share': 'Қаралатын алаң үлесі',
  'pattern.share-hint': 'Галстар біркелкі жатады, біріншісі кездейсоқ жерде.',
  'pattern.width': 'Дәліз ені',
  'pattern.width-hint': 'Сызыққа көлденең, екі жағы бірге; өту саны осыған байланысты.',
  'pattern.draw-line': 'Сызықты салу',
  'pattern.draw-again': 'Сызықты қайта салу',
  'pattern.pick-place': 'Қаралатын орынды таңдау',
  'conditions.title': 'Уақыт, ауа, жер бедері',
  'conditions.starts-at': 'Бірінші ұшып шығу (+05:00)',
  'conditions.temperature': 'Ауа температурасы',
  'conditions.at-once': 'Бір мезгілде ауадағы аппараттар',
  'conditions.at-once-hint': 'Бір старт орнынан: жолдары бір-біріне тексеріледі.',
  'conditions.follow': 'Жер бедеріне ілесу',
  'conditions.follow-hint': 'Мұнда жер биіктіктері белгілі.',
  'conditions.no-terrain': 'Мұнда жер биіктіктері белгісіз.',
  'conditions.tolerance': 'Биіктік шегі',
  'conditions.tolerance-hint': 'Бос болса, биіктіктің оннан бірі.',
};
