import type { Checked, Issue } from '../survey/issue';
import type { FileContent } from './file-content';
import { bytesSource } from './file-source';
import { logFeatures } from './log-features';
import { readFile } from './read-file';
import type { VectorFeature } from './vector/feature';
import { type WritableFormat, type WriteOptions, writers } from './writers';

/** Options of a conversion. */
export interface ConvertOptions extends Omit<WriteOptions, 'name'> {
  /** Coordinate system of the file that is read, if it does not say or says it wrongly: `EPSG:28413` or WKT. */
  readonly fromCrs?: string;
}

/** A file as read, written in another format; no value if nothing in it can be written. The result is always WGS84. */
export async function convertFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  format: WritableFormat,
  { fromCrs, ...options }: ConvertOptions,
): Promise<Checked<Uint8Array>> {
  const { content, issues } = await readFile(bytesSource(file.name, file.bytes), { fromCrs });
  const name = file.name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const features = featuresOf(content, name);
  if (features.length === 0) return { value: undefined, issues: withEmpty(issues) };
  return { value: await writers[format].write(features, { ...options, name }), issues };
}

/** A flight log is its path; a photo is nothing that these formats hold. */
function featuresOf(content: FileContent | undefined, name: string): readonly VectorFeature[] {
  if (!content) return [];
  if (content.kind === 'features') return content.file.features;
  if (content.kind === 'log') return logFeatures(content.log, name);
  if (content.kind !== 'files') return [];
  let before = 0;
  return content.files.flatMap((file) => {
    const features = featuresOf(file.content, file.name).map((feature) => ({
      ...feature,
      number: feature.number + before,
    }));
    before = features.at(-1)?.number ?? before;
    return features;
  });
}

/** Nothing was written, so something has to say so as an error. */
function withEmpty(issues: readonly Issue[]): readonly Issue[] {
  const others = issues.filter(({ code }) => code !== 'file-without-features');
  return [...others, { code: 'file-without-features', severity: 'error' }];
}
