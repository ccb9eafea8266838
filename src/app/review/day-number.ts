import { coverageDayOf } from '../../coverage/coverage-day';
import { kazakhstanOffsetMs } from '../../i18n/kazakhstan-time';

const dayMs = 86_400_000;

/** The day of an ISO date, `2026-06-01`. */
export function dayNumberOf(isoDay: string): number {
  return coverageDayOf(`${isoDay}T12:00:00+05:00`);
}

/** Noon of a day at +05:00. */
export function noonOf(day: number): Date {
  return new Date(day * dayMs + dayMs / 2 - kazakhstanOffsetMs);
}

/** A day as an ISO date. */
export function isoDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}
