import { open } from 'node:fs/promises';
import path from 'node:path';
import { contentFacts } from '../formats/content-facts';
import type { FileReading } from '../formats/file-content';
import type { FileSource } from '../formats/file-source';
import { type InspectedFile, inspectFile } from '../formats/inspect-file';
import { readFile } from '../formats/read-file';
import type { VectorFeature } from '../formats/vector/feature';
import type { Issue } from '../survey/issue';
import type { HeightRaster } from '../terrain/height-raster';

/** A file of the disk as a source; its bytes are read when they are asked for. */
async function diskSource(file: string): Promise<FileSource & { close(): Promise<void> }> {
  const handle = await open(file, 'r');
  const { size } = await handle.stat();
  return {
    name: path.basename(file),
    byteLength: size,
    async slice(start, end) {
      const bytes = new Uint8Array(end - start);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
      return bytes.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}

/** What a file of the disk holds. A file that is not there is an issue like any other. */
export function readInput(file: string): Promise<FileReading> {
  return onDisk(file, readFile, (issues) => ({ name: path.basename(file), format: null, content: undefined, issues }));
}

/** The facts of a file of the disk. */
export function inspectInput(file: string): Promise<InspectedFile> {
  return onDisk(file, inspectFile, (issues) => ({
    name: path.basename(file),
    format: null,
    ...contentFacts(undefined),
    issues,
  }));
}

async function onDisk<Result>(
  file: string,
  read: (source: FileSource) => Promise<Result>,
  absent: (issues: readonly Issue[]) => Result,
): Promise<Result> {
  try {
    const source = await diskSource(file);
    try {
      return await read(source);
    } finally {
      await source.close();
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return absent([
      { code: 'file-not-found', severity: 'error', where: { file }, values: { reason: String(error.code) } },
    ]);
  }
}

/** The features of a file of the disk, with what there is to say about it. */
export async function readFeatures(
  file: string,
): Promise<{ features: readonly VectorFeature[]; issues: readonly Issue[] }> {
  const reading = await readInput(file);
  return collected(reading);
}

function collected({ content, issues }: FileReading): { features: readonly VectorFeature[]; issues: readonly Issue[] } {
  if (content?.kind === 'features') return { features: content.file.features, issues };
  if (content?.kind !== 'files') return { features: [], issues };
  const parts = content.files.map(collected);
  return {
    features: parts.flatMap(({ features }) => features),
    issues: [...issues, ...parts.flatMap((part) => part.issues)],
  };
}

/** The heights of a file of the disk, of all files in an archive. Without any there is an issue of severity error. */
export async function readTerrain(
  file: string,
): Promise<{ rasters: readonly HeightRaster[]; issues: readonly Issue[] }> {
  const reading = await readInput(file);
  const rasters = rastersIn(reading);
  const issues = issuesIn(reading);
  if (rasters.length > 0 || issues.some(({ severity }) => severity === 'error')) return { rasters, issues };
  return { rasters, issues: [...issues, { code: 'terrain-none-in-file', severity: 'error', where: { file } }] };
}

function rastersIn({ content }: FileReading): readonly HeightRaster[] {
  if (content?.kind === 'terrain') return [content.raster];
  return content?.kind === 'files' ? content.files.flatMap(rastersIn) : [];
}

function issuesIn({ content, issues }: FileReading): readonly Issue[] {
  return content?.kind === 'files' ? [...issues, ...content.files.flatMap(issuesIn)] : issues;
}
