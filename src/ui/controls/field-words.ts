import { districtNames } from '../../app/areas/district-names';
import type { Records } from '../../app/records';
import { writeCoordinates } from '../../geo/coordinates/write-coordinates';
import { polygonAreaM2 } from '../../geo/geodesic';
import { isLngLat, type LngLat } from '../../geo/lng-lat';
import type { Polygon, Ring } from '../../geo/polygon';
import type { MessageKey } from '../../i18n/message';
import { flightOutcomes } from '../../survey/flight';
import { actionKinds } from '../../survey/action';
import { confidences, sightingKinds, sightingSources } from '../../survey/sighting';
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
  tookOffAt: 'property.took-off-at',
  landedAt: 'property.landed-at',
  outcome: 'property.outcome',
  flownTransects: 'property.flown-lines',
  flownPhotos: 'property.flown-photos',
  batteryLabel: 'property.battery',
  incident: 'property.incident',
  details: 'sighting-details.title',
  confidence: 'sighting-details.confidence',
  source: 'sighting-details.source',
  outline: 'sighting-details.outline',
  seenIn: 'sighting-details.seen-in',
  paperNumber: 'recording.paper-number',
  mergedInto: 'field-list.joined',
  sightingId: 'record.sighting',
  actionKind: 'actions.kind',
  at: 'actions.when',
  recordedAt: 'property.recorded-at',
  corrects: 'actions.correct',
  teamId: 'actions.team',
  registerNumber: 'actions.register',
  actNumber: 'actions.act',
  plants: 'actions.plants',
  ground: 'actions.ground',
  massKg: 'property.mass',
  method: 'actions.method',
  left: 'actions.left',
  seizures: 'actions.seizures',
  place: 'property.position',
  radiusM: 'sensors.radius',
  plannedAt: 'property.planned-at',
  placedAt: 'sensors.placed-at',
  servicedAt: 'sensors.serviced-at',
  removedAt: 'sensors.removed-at',
  batteryDueOn: 'sensors.battery-due',
  sensors: 'sensors.owned',
  taskKind: 'record.task',
  about: 'property.about',
  madeAt: 'tasks.made',
  closedAt: 'property.closed-at',
  reason: 'tasks.reason',
  line: 'tool.draw-line',
  of: 'tracks.whose',
  startedAt: 'property.started-at',
  endedAt: 'property.ended-at',
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

type InWords = (value: unknown, saying: Saying) => string | undefined;

/** How the values of fields that need it are said; undefined: their shape is not the one that is known. */
const sayings: Readonly<Record<string, InWords>> = {
  outcome(value, { words }) {
    const outcome = flightOutcomes.find((known) => known === value);
    return outcome && words.t(`flying.outcome-${outcome}`);
  },
  polygon: outlineSaid,
  outline: outlineSaid,
  ground(value, { words: { q } }) {
    const areaM2 = isObject(value) ? value['areaM2'] : undefined;
    return typeof areaM2 === 'number' ? q.hectares(areaM2) : undefined;
  },
  confidence(value, { words }) {
    const confidence = confidences.find((known) => known === value);
    return confidence && words.t(`confidence.${confidence}`);
  },
  source(value, { words }) {
    const source = sightingSources.find((known) => known === value);
    return source && words.t(`sighting-source.${source}`);
  },
  actionKind(value, { words }) {
    const kind = actionKinds.find((known) => known === value);
    return kind && words.t(`action-kind.${kind}`);
  },
  teamId: (value, { records }) => (typeof value === 'string' ? records.team.get(value)?.name : undefined),
  position(value) {
    const place = isObject(value) ? value['place'] : value;
    return isPlace(place) ? writeCoordinates(place, 'decimal') : undefined;
  },
  district(value, { words, records }) {
    const kato = isObject(value) ? value['kato'] : undefined;
    return typeof kato === 'string' ? (districtNames(kato, records)?.[words.language] ?? kato) : undefined;
  },
  sightingKind(value, { words }) {
    const kind = sightingKinds.find((known) => known === value);
    return kind && words.t(`sighting-kind.${kind}`);
  },
  areaId: (value, { records }) => (typeof value === 'string' ? records.area.get(value)?.name : undefined),
  photos: (value, { words }) => (Array.isArray(value) ? words.t('value.photos', { count: value.length }) : undefined),
};

function outlineSaid(value: unknown, { words: { t, q } }: Saying): string | undefined {
  if (!isPolygon(value)) return undefined;
  return t('value.outline', { area: q.hectares(polygonAreaM2(value)), points: value[0].length - 1 });
}

function knownValue(field: string, value: unknown, saying: Saying): string | undefined {
  const said = sayings[field]?.(value, saying);
  if (said !== undefined || typeof value !== 'string') return said;
  const { words, records } = saying;
  if (field.endsWith('At') && !Number.isNaN(Date.parse(value))) return words.q.dateTime(new Date(value));
  return field.endsWith('Id') ? records.person.get(value)?.name : undefined;
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
