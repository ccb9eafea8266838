import type { logBook as en } from '../en/log-book';

export const logBook: Record<keyof typeof en, string> = {
  'log.title': 'Журнал полётов',
  'log.by-pilot': 'По пилотам',
  'log.by-aircraft': 'По аппаратам',
  'log.by-battery': 'По батареям',
  'log.pilot': 'Пилот',
  'log.aircraft': 'Аппарат',
  'log.battery': 'Батарея',
  'log.minutes': 'Минуты',
  'log.nobody': 'Не указано',
  'log.flights': '{count, plural, one {# полёт} few {# полёта} many {# полётов} other {# полёта}}',
  'log.aborted': '{count, plural, one {# прерван} few {# прервано} many {# прервано} other {# прервано}}',
  'log.print': 'Печать',
  'log.csv': 'Сохранить таблицей (CSV)',
  'log.empty': 'В журнале ещё нет полётов.',
};
