const kazakhstanOffsetMs = 5 * 60 * 60 * 1000;

/** ISO 8601 at the fixed offset of Kazakhstan: `2026-06-01T09:30:00+05:00`. */
export function localIsoTime(at: Date): string {
  return `${new Date(at.getTime() + kazakhstanOffsetMs).toISOString().slice(0, 19)}+05:00`;
}
