import { isCount } from '../../sightings/check-form';
import type { FormValue } from '../../survey/form-field';
import { type SightingChoice, sightingFields } from '../../survey/sighting-form';
import type { Words } from '../words-provider';

const choices: ReadonlySet<string> = new Set(
  Object.values(sightingFields).flatMap((field) => (field.type === 'choice' ? field.choices : [])),
);

/** A choice of a short form in words; one that this version does not know by its own name. */
export function detailChoiceName(choice: string, t: Words['t']): string {
  return isKnown(choice) ? t(`sighting-choice.${choice}`) : choice;
}

function isKnown(choice: string): choice is SightingChoice {
  return choices.has(choice);
}

/** A value of a short form in words, with its unit. */
export function detailValue(key: string, value: FormValue, { t, q }: Pick<Words, 't' | 'q'>): string {
  if (isCount(value)) {
    return value.by === 'exact'
      ? q.number(value.count)
      : `${q.number(value.count)} (${t('sighting-details.estimated').toLowerCase()})`;
  }
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  if (typeof value === 'string') return detailChoiceName(value, t);
  const field = isField(key) ? sightingFields[key] : undefined;
  const figure = q.number(value, Number.isInteger(value) ? 0 : 1);
  return field?.type === 'number' ? `${figure}\u00a0${t(`unit.${field.unit}`)}` : figure;
}

function isField(key: string): key is keyof typeof sightingFields {
  return key in sightingFields;
}

/** What a field of a short form is called; one that this version does not know by its own name. */
export function detailName(key: string, t: Words['t']): string {
  return isField(key) ? t(`sighting-field.${key}`) : key;
}
