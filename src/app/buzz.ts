import type { Edit } from '../survey/edit';

/** What a hand in a glove feels where the device can: on and off times, ms. */
export const buzzes = {
  saved: [25],
  'took-off': [160],
  landed: [70, 70, 70],
  warning: [220, 90, 220],
} as const;

/** How an edit feels once it is on the disk. */
export function buzzOf({ note }: Pick<Edit, 'note'>): readonly number[] {
  if (note.key === 'edit.took-off') return buzzes['took-off'];
  return note.key === 'edit.landed' ? buzzes.landed : buzzes.saved;
}
