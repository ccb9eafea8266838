const withZone = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})$/i;

/**
 * A time with a zone as ISO 8601 UTC with milliseconds only where it has them. A text without a zone gives undefined: the
 * device's own zone must never decide when something happened.
 */
export function isoTime(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  if (!trimmed || !withZone.test(trimmed)) return undefined;
  return isoTimeOf(Date.parse(trimmed.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2')));
}

/** Milliseconds since 1970 as ISO 8601 UTC; undefined for what is no time of a calendar. */
export function isoTimeOf(ms: number): string | undefined {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z');
}
