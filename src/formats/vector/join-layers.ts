import type { Checked } from '../../survey/issue';
import type { VectorFile } from './feature';

/** The layers of a file as one: their rows one after another, numbered on. No value if none could be read. */
export function joinLayers(layers: readonly Checked<VectorFile>[]): Checked<VectorFile> {
  const files = layers.flatMap(({ value }) => (value ? [value] : []));
  const issues = layers.flatMap((layer) => layer.issues);
  if (files.length === 0) return { value: undefined, issues };
  const crs = [...new Set(files.flatMap((file) => file.crs ?? []))].join(', ');
  let before = 0;
  const features = files.flatMap((file) => {
    const offset = before;
    before += file.rows;
    return file.features.map((feature) => ({ ...feature, number: feature.number + offset }));
  });
  return { value: { features, rows: before, ...(crs && { crs }) }, issues };
}
