import type { Checked } from '../../survey/issue';

/** DJI's encrypted flight record: refused, with what to do instead. */
export function refuseFlightRecord(): Checked<never> {
  return { value: undefined, issues: [{ code: 'log-encrypted', severity: 'error' }] };
}

/** Another closed log of a maker. */
export function refuseClosedLog(): Checked<never> {
  return { value: undefined, issues: [{ code: 'log-proprietary', severity: 'error' }] };
}
