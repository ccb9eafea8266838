import type { VectorFeature } from '../../formats/vector/feature';
import type { Polygon } from '../../geo/polygon';
import type { District } from '../../survey/district';
import { matchDistrict } from '../../survey/match-district';
import { type FileImport, filesIn } from '../files/file-import';
import type { Records } from '../records';

/** The districts whose boundaries an import brings, their parts joined; a boundary that is known already is replaced. */
export function importedDistricts(
  { readings, polygonsAs }: FileImport,
  { records, newId }: { readonly records: Records; readonly newId: () => string },
): readonly District[] {
  if (polygonsAs !== 'district') return [];
  const ids = new Map([...records.district.values()].map(({ kato, id }) => [kato, id]));
  const districts = new Map<string, District>();
  for (const { name: fileName, content } of filesIn(readings)) {
    if (content?.kind !== 'features') continue;
    for (const feature of content.file.features) {
      const part = boundaryOf(feature);
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
export function namesDistrict(feature: VectorFeature): boolean {
  return unitOf(feature) !== undefined;
}

function boundaryOf(feature: VectorFeature) {
  const unit = unitOf(feature);
  const polygon: Polygon | undefined = feature.geometry.type === 'polygon' ? feature.geometry.polygon : undefined;
  return unit && polygon && { unit, polygon };
}

function unitOf({ properties, name }: VectorFeature) {
  return matchDistrict({ ...properties, ...(name !== undefined && { name }) });
}
