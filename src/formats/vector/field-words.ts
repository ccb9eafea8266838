import type { Translate } from '../../i18n/translator';

/** Fields of exports that have words in every language. */
const namedFields = {
  name: 'field.name',
  role: 'field.role',
  code: 'field.code',
  note: 'field.note',
  kato: 'field.kato',
  revisit_days: 'field.revisit-days',
  margin_m: 'field.margin-m',
  elevation_m: 'field.elevation-m',
  height_m: 'field.height-m',
  sortie: 'field.sortie',
  transect: 'field.transect',
  swathM: 'field.swath-m',
  length_m: 'field.length-m',
  duration_s: 'field.duration-s',
  photos: 'field.photos',
  sighting_kind: 'field.sighting-kind',
  seen_at: 'field.seen-at',
  accuracy_m: 'field.accuracy-m',
  area_ha: 'field.area-ha',
} as const;

/** The words for a field that an export writes; undefined for one that came with an imported file. */
export function fieldWords(field: string, translate: Translate): string | undefined {
  return isNamedField(field) ? translate(namedFields[field]) : undefined;
}

function isNamedField(field: string): field is keyof typeof namedFields {
  return Object.hasOwn(namedFields, field);
}
