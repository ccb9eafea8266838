import type { gaps as en } from '../en/gaps';

export const gaps: Record<keyof typeof en, string> = {
  'gaps.title': 'Олқылықтар',
  'gaps.state': 'Әлі өңделмеген жер',
  'gaps.not-flown': 'ұшып өтілмеген',
  'gaps.not-photographed': 'түсірілмеген',
  'gaps.not-looked': 'қаралмаған',
  'gaps.least': 'Ең кіші олқылық, га',
  'gaps.battery': 'Қайта ұшуға батарея, %',
  'gaps.passes': 'Қажет өту саны',
  'gaps.refly': '{count} олқылықты қайта ұшу',
  'gaps.none': 'Мұндай олқылық жоқ',
  'gaps.busy': 'Олқылықтар ізделуде',
  'gaps.sum': '{count} олқылық, {area}',
  'gaps.one': '{number}-олқылық',
  'gaps.sliver': 'Жіңішке: көлденең қабаттасу жоғалған',
  'gaps.export': 'Олқылықтарды файлға сақтау',
  'issue.gaps-none': 'Олқылықтар ұшуға тым кішкентай.',
};
