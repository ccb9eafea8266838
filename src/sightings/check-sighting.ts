import type { Sighting } from '../survey/sighting';
import { sightingFields } from '../survey/sighting-form';
import { checkForm, checkTime, type FieldIssue } from './check-form';

const longestNote = 10_000;

/** What stands against keeping a sighting: a time that lies ahead, figures that cannot be, by field. */
export function checkSighting(
  { seenAt, note, details = {} }: Pick<Sighting, 'seenAt' | 'note' | 'details'>,
  now: Date,
): readonly FieldIssue[] {
  const time = checkTime(seenAt, now);
  return [
    ...(time ? [{ field: 'seenAt', issue: time }] : []),
    ...(note.length > longestNote
      ? [{ field: 'note', issue: { code: 'text-too-long', severity: 'error', values: { most: longestNote } } } as const]
      : []),
    ...checkForm(details, sightingFields),
  ];
}
