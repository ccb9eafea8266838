/** Days and times as people type them. */
export const dates = {
  'dates.hint': 'dd.mm.yyyy',
  'dates.unread': 'Write the day as 31.08.2026',
  'dates.out-of-range': 'From {from} to {to}',
  'dates.time-of': '{label}: time',
  'dates.time-unread': 'Write the time as 09:30',
  'dates.calendar': 'Calendar: {label}',
  'dates.month-before': 'Previous month',
  'dates.month-after': 'Next month',
} as const;
