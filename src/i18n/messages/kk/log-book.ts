import type { logBook as en } from '../en/log-book';

export const logBook: Record<keyof typeof en, string> = {
  'log.title': 'Ұшу журналы',
  'log.by-pilot': 'Ұшқыштар бойынша',
  'log.by-aircraft': 'Аппараттар бойынша',
  'log.by-battery': 'Батареялар бойынша',
  'log.pilot': 'Ұшқыш',
  'log.aircraft': 'Аппарат',
  'log.battery': 'Батарея',
  'log.minutes': 'Минут',
  'log.nobody': 'Көрсетілмеген',
  'log.flights': '{count, plural, other {# ұшу}}',
  'log.aborted': '{count, plural, other {# үзілген}}',
  'log.print': 'Басып шығару',
  'log.csv': 'Кестемен сақтау (CSV)',
  'log.empty': 'Журналда әзірге ұшу жоқ.',
};
