import type { Language } from './language';

/** Names of a calendar. Browsers without Kazakh have none, so every language brings its own. */
export interface CalendarNames {
  /** January first, as a calendar's head has them. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
}

export const calendarNames: Readonly<Record<Language, CalendarNames>> = {
  kk: {
    months: [
      'Қаңтар',
      'Ақпан',
      'Наурыз',
      'Сәуір',
      'Мамыр',
      'Маусым',
      'Шілде',
      'Тамыз',
      'Қыркүйек',
      'Қазан',
      'Қараша',
      'Желтоқсан',
    ],
    weekdays: ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],
  },
  ru: {
    months: [
      'Январь',
      'Февраль',
      'Март',
      'Апрель',
      'Май',
      'Июнь',
      'Июль',
      'Август',
      'Сентябрь',
      'Октябрь',
      'Ноябрь',
      'Декабрь',
    ],
    weekdays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  },
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  },
};
