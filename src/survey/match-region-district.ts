import type { District } from './district';
import { type FeatureProperties, matchDistrict } from './match-district';
import { firstRegion, type RegionId, surveyRegions } from './survey-region';

/**
 * The unit of a region that an imported boundary stands for. Of Zhambyl region the units are known by code and name; of any other, a
 * feature counts by a KATO code of that region (`431000000`, or `KZ431000`), and is called what the file calls it. Undefined where none fits.
 */
export function matchRegionDistrict(
  properties: FeatureProperties,
  region: RegionId = firstRegion,
): Pick<District, 'kato' | 'name'> | undefined {
  if (region === firstRegion) return matchDistrict(properties);
  const codes = new Set(
    Object.values(properties).flatMap((value) => codeOf(String(value), surveyRegions[region].kato) ?? []),
  );
  const [kato] = codes;
  if (kato === undefined || codes.size > 1) return undefined;
  return { kato, name: namesOf(properties, kato) };
}

/** The nine digits of a unit of the region, the region itself left out. */
function codeOf(text: string, prefix: string): string | undefined {
  const found = /^\s*(?:KZ(\d{6})|(\d{9}))\s*$/i.exec(text);
  const code = found?.[1] === undefined ? found?.[2] : `${found[1]}000`;
  return code?.startsWith(prefix) && Number(code.slice(2)) > 0 ? code : undefined;
}

function namesOf(properties: FeatureProperties, kato: string): District['name'] {
  const said = (pattern: RegExp) =>
    Object.entries(properties).flatMap(([key, value]) =>
      pattern.test(key) && typeof value === 'string' && value.trim() !== '' ? value.trim() : [],
    )[0];
  const any = said(/^(name|ADM2_EN|shapeName|NAME_2)$/i) ?? said(/name/i) ?? kato;
  return { kk: said(/kk|kaz/i) ?? any, ru: said(/_?ru$|rus/i) ?? any, en: said(/_?en$|eng/i) ?? any };
}
