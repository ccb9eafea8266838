import type { FeatureGeometry, VectorFeature } from './feature';
import type { ExportFeature } from './record-features';

/** A feature to write with all of its parts: several where it was read from a multi-geometry. */
export interface WholeFeature extends Omit<ExportFeature, 'geometry'> {
  readonly parts: readonly [FeatureGeometry, ...FeatureGeometry[]];
  readonly folders: readonly string[];
}

/** Features to write, those that were read from one placemark or row joined again. */
export function groupParts(features: readonly (ExportFeature | VectorFeature)[]): readonly WholeFeature[] {
  const groups: { first: ExportFeature; number: number | undefined; parts: [FeatureGeometry, ...FeatureGeometry[]] }[] =
    [];
  for (const feature of features) {
    const number = 'number' in feature ? feature.number : undefined;
    const last = groups.at(-1);
    if (last && number !== undefined && number === last.number) last.parts.push(feature.geometry);
    else groups.push({ first: feature, number, parts: [feature.geometry] });
  }
  return groups.map(({ first, parts }) => {
    const folders: readonly string[] = 'folders' in first ? (first as VectorFeature).folders : [];
    return { ...first, parts, folders };
  });
}
