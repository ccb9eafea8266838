import type { Issue } from '../survey/issue';
import type { Refusal } from './accept-chain';

/** What waits for something that may still come. */
const waiting = new Set(['journal-not-admitted', 'journal-gap']);

/** A refusal as an issue. It does not stop the rest from being imported. */
export function refusalIssue({ device, from, code, what }: Refusal): Issue {
  return {
    code,
    severity: waiting.has(code) ? 'info' : 'warning',
    values: { device, from, ...(what !== undefined && { what }) },
  };
}
