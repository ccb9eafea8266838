import { kazakhstanOffsetMs } from '../i18n/kazakhstan-time';

/** ISO 8601 at the fixed offset of Kazakhstan: `2026-06-01T09:30:00+05:00`. */
export function localIsoTime(at: Date): string {
  return `${new Date(at.getTime() + kazakhstanOffsetMs).toISOString().slice(0, 19)}+05:00`;
}
