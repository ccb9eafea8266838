const pattern = /^(\d{4})[-./:](\d{1,2})[-./:](\d{1,2})[ T]+(\d{1,2}):(\d{2}):(\d{2})(?:[.,](\d{1,3}))?/;

/**
 * Milliseconds of a date and time as a clock on the wall shows it, read as if it were UTC, so that no device's zone can shift it;
 * undefined for what is none. A zone after it is not looked at.
 */
export function wallTimeMs(text: string): number | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const ms = Date.UTC(year, month - 1, day, hour, minute, second) + Number((match[7] ?? '').padEnd(3, '0'));
  const isCalendar = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour < 24 && minute < 60 && second < 61;
  return isCalendar && Number.isFinite(ms) ? ms : undefined;
}
