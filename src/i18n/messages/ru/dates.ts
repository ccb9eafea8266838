import type { dates as en } from '../en/dates';

export const dates: Record<keyof typeof en, string> = {
  'dates.hint': 'дд.мм.гггг',
  'dates.unread': 'Напишите день так: 31.08.2026',
  'dates.out-of-range': 'От {from} до {to}',
  'dates.time-of': '{label}: время',
  'dates.time-unread': 'Напишите время так: 09:30',
  'dates.calendar': 'Календарь: {label}',
  'dates.month-before': 'Предыдущий месяц',
  'dates.month-after': 'Следующий месяц',
};
