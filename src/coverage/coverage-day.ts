import { kazakhstanOffsetMs } from '../i18n/kazakhstan-time';

const dayMs = 86_400_000;

/** The day of a moment as days since 1970 at +05:00; 0 where the moment is not known. */
export function coverageDay(utcMs: number | undefined): number {
  return utcMs === undefined || Number.isNaN(utcMs) ? 0 : Math.floor((utcMs + kazakhstanOffsetMs) / dayMs);
}

/** The day of an ISO 8601 time. */
export function coverageDayOf(iso: string): number {
  return coverageDay(Date.parse(iso));
}
