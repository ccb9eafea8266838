import type { VectorFeature } from '../../formats/vector/feature';
import type { Polygon } from '../../geo/polygon';
import type { District } from '../../survey/district';
import { matchRegionDistrict } from '../../survey/match-region-district';
import type { RegionId } from '../../survey/survey-region';
import { type FileImport, filesIn } from '../files/file-import';
import type { Records } from '../records';

/** The districts whose boundaries an import brings, their parts joined; a boundary that is known already is replaced. */
export function importedDistricts(
  { readings, polygonsAs }: FileImport,
  { records, newId }: { readonly records: Records; readonly newId: () => string },
): readonly District[] {
  if (polygonsAs !== 'district') return [];
  const region = regionOf(records);
  const ids = new Map([...records.district.values()].map(({ kato, id }) => [kato, id]));
  const districts = new Map<string, District>();
  for (const { name: fileName, content } of filesIn(readings)) {
    if (content?.kind !== 'features') continue;
    for (const feature of content.file.features) {
      const part = boundaryOf(feature, region);
      if (!part) continue;
      const { kato, name } = part.unit;
      const before = districts.get(kato);
      const id = before?.id ?? ids.get(kato) ?? newId();
      const polygons = [...(before?.polygons ?? []), part.polygon];
      districts.set(kato, { kind: 'district', id, kato, name, polygons, source: content.file.attribution ?? fileName });
    }
  }
  return [...districts.values()];
}

/** Whether a feature names a district of the region. */
export function namesDistrict(feature: VectorFeature, region: RegionId | undefined): boolean {
  return unitOf(feature, region) !== undefined;
}

function boundaryOf(feature: VectorFeature, region: RegionId | undefined) {
  const unit = unitOf(feature, region);
  const polygon: Polygon | undefined = feature.geometry.type === 'polygon' ? feature.geometry.polygon : undefined;
  return unit && polygon && { unit, polygon };
}

/** The region that an operation takes place in; absent where it does not say. */
export function regionOf({ operation }: Pick<Records, 'operation'>): RegionId | undefined {
  return [...operation.values()][0]?.region;
}

function unitOf({ properties, name }: VectorFeature, region: RegionId | undefined) {
  return matchRegionDistrict({ ...properties, ...(name !== undefined && { name }) }, region);
}
