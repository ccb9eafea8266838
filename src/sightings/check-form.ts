import type { Count, FormField, FormValue } from '../survey/form-field';
import type { Issue } from '../survey/issue';

/** An issue and the key of the form's field that has it. */
export interface FieldIssue {
  readonly field: string;
  readonly issue: Issue;
}

/** What is wrong with the values of a form, by the rows of its fields. Values without a row are left alone: a newer device may know them. */
export function checkForm(
  values: Readonly<Record<string, FormValue>>,
  fields: Readonly<Record<string, FormField>>,
): readonly FieldIssue[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const field = fields[key];
    const issue = field && checkValue(value, field);
    return issue ? [{ field: key, issue }] : [];
  });
}

/** A time that something was seen or done: readable, and not ahead of `now` by more than the tolerance of two devices' clocks. */
export function checkTime(isoTime: string, now: Date): Issue | undefined {
  const timeMs = Date.parse(isoTime);
  if (Number.isNaN(timeMs)) return { code: 'date-unreadable', severity: 'error' };
  return timeMs > now.getTime() + clockToleranceMs ? { code: 'date-in-future', severity: 'error' } : undefined;
}

/** As much as the clocks of two tablets may differ. */
const clockToleranceMs = 10 * 60 * 1000;

/** A figure within its limits; below zero is said as such. */
export function checkFigure(
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): Issue | undefined {
  if (value < 0 && least >= 0) return { code: 'figure-negative', severity: 'error', values: { value } };
  if (value >= least && value <= most) return undefined;
  return { code: 'figure-out-of-range', severity: 'error', values: { value: String(value), least, most } };
}

function checkValue(value: FormValue, field: FormField): Issue | undefined {
  if (field.type === 'number' && typeof value === 'number') return checkFigure(value, field);
  if (field.type === 'count' && isCount(value)) return checkCount(value, field.most);
  if (field.type === 'text' && typeof value === 'string' && value.length > field.most) {
    return { code: 'text-too-long', severity: 'error', values: { most: field.most } };
  }
  return undefined;
}

/** A number of things: whole, from nought to the most that can be. */
export function checkCount({ count }: Count, most: number): Issue | undefined {
  const issue = checkFigure(count, { least: 0, most });
  if (issue || Number.isInteger(count)) return issue;
  return { code: 'figure-not-whole', severity: 'error', values: { value: count } };
}

/** Whether a form's value is a number of things. */
export function isCount(value: FormValue | undefined): value is Count {
  return typeof value === 'object' && typeof value.count === 'number';
}
