import type { Bounds } from '../geo/bounds';
import type { LngLat } from '../geo/lng-lat';
import type { District } from './district';

/** Regions that operations take place in. */
export const regionIds = [
  'zhambyl',
  'kyzylorda',
  'turkistan',
  'aktobe',
  'ulytau',
  'almaty',
  'zhetisu',
  'west-kazakhstan',
] as const;

export type RegionId = (typeof regionIds)[number];

/** A region: its name, the first two digits of its units' KATO codes, and a box around it, degrees. */
export interface SurveyRegion {
  readonly name: District['name'];
  readonly kato: string;
  readonly bounds: Bounds;
}

/** The regions. Boxes are rounded outwards; they fit the map and find slips of typing, and are no boundary. */
export const surveyRegions: Readonly<Record<RegionId, SurveyRegion>> = {
  zhambyl: region('31', { kk: 'Жамбыл облысы', ru: 'Жамбылская область', en: 'Zhambyl' }, [69, 42.2, 76, 46.7]),
  kyzylorda: region(
    '43',
    { kk: 'Қызылорда облысы', ru: 'Кызылординская область', en: 'Kyzylorda' },
    [58.5, 42.2, 68.5, 48],
  ),
  turkistan: region(
    '61',
    { kk: 'Түркістан облысы', ru: 'Туркестанская область', en: 'Turkistan' },
    [65.5, 40.4, 71.2, 46.2],
  ),
  aktobe: region('15', { kk: 'Ақтөбе облысы', ru: 'Актюбинская область', en: 'Aktobe' }, [53.5, 45, 64.5, 51.5]),
  ulytau: region('62', { kk: 'Ұлытау облысы', ru: 'Область Улытау', en: 'Ulytau' }, [62.5, 45.6, 72.5, 51.3]),
  almaty: region('19', { kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty' }, [73.5, 42, 80.8, 46.8]),
  zhetisu: region('33', { kk: 'Жетісу облысы', ru: 'Область Жетысу', en: 'Zhetisu' }, [75.8, 43.5, 82.8, 47.5]),
  'west-kazakhstan': region(
    '27',
    { kk: 'Батыс Қазақстан облысы', ru: 'Западно-Казахстанская область', en: 'West Kazakhstan' },
    [46.3, 47.7, 54.8, 52],
  ),
};

/** The region of operations that were started before there was a choice. */
export const firstRegion: RegionId = 'zhambyl';

function region(
  kato: string,
  name: District['name'],
  [west, south, east, north]: readonly [west: number, south: number, east: number, north: number],
): SurveyRegion {
  return { kato, name, bounds: { west, south, east, north } };
}

/** Whether a place lies outside the box of a region: possible, but more often a slip of typing. */
export function isOutsideRegion([lng, lat]: LngLat, id: RegionId = firstRegion): boolean {
  const { west, south, east, north } = surveyRegions[id].bounds;
  return lng < west || lng > east || lat < south || lat > north;
}
