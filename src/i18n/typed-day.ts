/** A day as people in Kazakhstan write it in any of the languages: `2026-08-31` as `31.08.2026`; nothing for none. */
export function typedDay(isoDay: string): string {
  return isoDay.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');
}

/** The ISO date of a typed day, `31.8.2026`, `31/08/2026` or `2026-08-31`; undefined for what is no day. */
export function readTypedDay(text: string): string | undefined {
  const trimmed = text.trim();
  const [, iso] = /^(\d{4}-\d{2}-\d{2})$/.exec(trimmed) ?? [];
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(trimmed) ?? [];
  const read = iso ?? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${read}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(read) ? read : undefined;
}

/** Hours and minutes of a typed time, `9:30`, `09.30` or `0930`, as `09:30`; undefined for what is no time. */
export function readTypedTime(text: string): string | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.]?(\d{2})$/.exec(text.trim()) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
