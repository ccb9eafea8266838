import { type DistrictUnit, zhambylDistricts } from './zhambyl-districts';

/** What a boundary file says about a feature, by the names that it uses. */
export type FeatureProperties = Readonly<Record<string, unknown>>;

/**
 * The unit of Zhambyl region that an imported boundary stands for, by a KATO code (`313600000`, as a number or text, or the
 * code `KZ313600` of humanitarian data) or else by name in Kazakh, Russian or English, whatever the case, hyphens and the
 * word for district around it. Undefined where nothing matches, or where names point to more than one unit.
 * What a file says about the region is passed over: Zhambyl is a district in Zhambyl region.
 */
export function matchDistrict(properties: FeatureProperties): DistrictUnit | undefined {
  const said = Object.entries(properties).filter(([key]) => !aboutRegion(key));
  const byCode = said.flatMap(([, value]) => unitWithCode(String(value)) ?? []);
  if (byCode.length > 0) return only(byCode);
  return only(said.flatMap(([, value]) => (typeof value === 'string' ? (unitWithName(value) ?? []) : [])));
}

function only(units: readonly DistrictUnit[]): DistrictUnit | undefined {
  return new Set(units).size === 1 ? units[0] : undefined;
}

function aboutRegion(key: string): boolean {
  return /adm(in)?_?(level)?_?[01](?!\d)|region|oblast|province|country|область|облыс/i.test(key);
}

function unitWithCode(text: string): DistrictUnit | undefined {
  const kato = /^\s*(?:KZ(\d{6})|(\d{9}))\s*$/i.exec(text);
  const code = kato?.[1] === undefined ? kato?.[2] : `${kato[1]}000`;
  return zhambylDistricts.find((unit) => unit.kato === code);
}

function unitWithName(text: string): DistrictUnit | undefined {
  if (/област|облыс|oblast|region/i.test(text)) return undefined;
  return unitsByName.get(bareName(text));
}

const wordsAround = new Set(
  'district raion rayon city of the район района ауданы аудан город города қаласы қала имени им атындағы ө'.split(' '),
);

/** Lower case, one spelling for letters that look or sound alike, without hyphens, initials' dots and words around the name. */
function bareName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('р-н', 'район')
    .replaceAll('ё', 'е')
    .replace(/\bг\.\s*/u, '')
    .replace(/(^|\s)г\./u, ' ')
    .split(/[\s.,()'"`ʼ’_-]+/u)
    .filter((word) => word !== '' && !wordsAround.has(word))
    .join(' ');
}

const unitsByName = new Map(
  zhambylDistricts.flatMap((unit) => {
    const names = [unit.name.kk, unit.name.ru, unit.name.en, ...unit.otherNames];
    return names.map((name) => [bareName(name), unit] as const);
  }),
);
