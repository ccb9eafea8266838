import type { dates as en } from '../en/dates';

export const dates: Record<keyof typeof en, string> = {
  'dates.hint': 'кк.аа.жжжж',
  'dates.unread': 'Күнді былай жазыңыз: 31.08.2026',
  'dates.out-of-range': '{from} бастап {to} дейін',
  'dates.time-of': '{label}: уақыты',
  'dates.time-unread': 'Уақытты былай жазыңыз: 09:30',
  'dates.calendar': 'Күнтізбе: {label}',
  'dates.month-before': 'Алдыңғы ай',
  'dates.month-after': 'Келесі ай',
};
