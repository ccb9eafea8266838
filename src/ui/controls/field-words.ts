import { districtNames } from '../../app/district-name';
import type { Records } from '../../app/records';
import { writeCoordinates } from '../../geo/coordinates/write-coordinates';
import { polygonAreaM2 } from '../../geo/geodesic';
import { isLngLat, type LngLat } from '../../geo/lng-lat';
import type { Polygon, Ring } from '../../geo/polygon';
import type { MessageKey } from '../../i18n/message';
import { sightingKinds } from '../../survey/sighting';
import type { Words } from '../words-provider';

/** The existence of a record, as the journal names it among its fields. */
const existence = '@';

const names: Readonly<Record<string, MessageKey>> = {
  [existence]: 'property.existence',
  name: 'property.name',
  code: 'property.code',
  note: 'property.note',
  polygon: 'property.polygon',
  position: 'property.position',
  district: 'property.district',
  sightingKind: 'property.kind-of-find',
  seenAt: 'property.seen-at',
  photos: 'property.photos',
  areaId: 'property.area',
  sorties: 'property.sorties',
  parameters: 'property.parameters',
};

/** What a field of a record is called; unknown ones by their own name. */
export function fieldName(field: string, t: Words['t']): string {
  const key = names[field];
  return key ? t(key) : field;
}

interface Saying {
  readonly words: Words;
  readonly records: Records;
}

/** The value of a field in words. It may come from any device, so its shape is looked at first. */
export function fieldValue(field: string, value: unknown, { words, records }: Saying): string {
  const { t, q } = words;
  if (field === existence) return t(value === false ? 'value.deleted' : 'value.there');
  if (value === undefined || value === null || value === '') return t('value.none');
  return knownValue(field, value, { words, records }) ?? plainValue(value, { t, q });
}

function knownValue(field: string, value: unknown, { words: { t, q, language }, records }: Saying): string | undefined {
  if (field === 'polygon' && isPolygon(value)) {
    return t('value.outline', { area: q.hectares(polygonAreaM2(value)), points: value[0].length - 1 });
  }
  if (field === 'position') {
    const place = isObject(value) ? value['place'] : value;
    return isPlace(place) ? writeCoordinates(place, 'decimal') : undefined;
  }
  if (field === 'district' && isObject(value) && typeof value['kato'] === 'string') {
    return districtNames(value['kato'], records)?.[language] ?? value['kato'];
  }
  if (field === 'sightingKind') {
    const kind = sightingKinds.find((known) => known === value);
    return kind && t(`sighting-kind.${kind}`);
  }
  if (field === 'areaId' && typeof value === 'string') return records.area.get(value)?.name;
  if (field === 'photos' && Array.isArray(value)) return t('value.photos', { count: value.length });
  if (field.endsWith('At') && typeof value === 'string' && !Number.isNaN(Date.parse(value))) {
    return q.dateTime(new Date(value));
  }
  if (field.endsWith('Id') && typeof value === 'string') return records.person.get(value)?.name;
  return undefined;
}

function plainValue(value: unknown, { t, q }: Pick<Words, 't' | 'q'>): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return q.number(value, Number.isInteger(value) ? 0 : 1);
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  if (Array.isArray(value)) return t('value.items', { count: value.length });
  return t('value.changed');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlace(value: unknown): value is LngLat {
  if (!Array.isArray(value)) return false;
  const [lng, lat]: unknown[] = value;
  return typeof lng === 'number' && typeof lat === 'number' && isLngLat([lng, lat]);
}

function isRing(value: unknown): value is Ring {
  return Array.isArray(value) && value.length >= 4 && value.every(isPlace);
}

function isPolygon(value: unknown): value is Polygon {
  return Array.isArray(value) && value.length > 0 && value.every(isRing);
}
