import type { Issue } from '../survey/issue';
import type { FileReading } from './file-content';
import { fileHead } from './file-head';
import { bytesSource, type FileSource } from './file-source';
import { formatNames } from './format-id';
import { maxInflatedBytes, maxVectorBytes, maxZipDepth, sniffBytes } from './limits';
import { readers } from './readers';
import { recognise } from './recognise';
import type { ReadOptions } from './vector/read-options';
import { readZip, zipTooBig } from './zip';

/**
 * The one door for files: says what a file is by its content, reads it with the reader of its format, and gives what it holds
 * with everything to say about it. Nothing is stored, nothing is fetched, and no file makes it throw.
 */
export async function readFile(source: FileSource, options: ReadOptions = {}): Promise<FileReading> {
  return readNested(source, { depth: 1, leftBytes: maxInflatedBytes, options });
}

/** How deep in archives a file lies, and how many bytes the archives beside and below it may still inflate to. */
interface Nesting {
  readonly depth: number;
  leftBytes: number;
  readonly options: ReadOptions;
}

async function readNested(source: FileSource, nesting: Nesting): Promise<FileReading> {
  try {
    return await readRecognised(source, nesting);
  } catch {
    return refuse(source, { code: 'file-broken', severity: 'error' });
  }
}

async function readRecognised(source: FileSource, nesting: Nesting): Promise<FileReading> {
  if (source.byteLength === 0) return refuse(source, { code: 'file-empty', severity: 'error' });
  const head = await headOf(source);
  const format = recognise(head);
  nesting.leftBytes -= head.inflatedBytes;
  if (nesting.leftBytes < 0) return refuse(source, zipTooBig(head.inflatedBytes));
  if (!format) return refuse(source, { code: 'file-unknown', severity: 'error' });
  if (format === 'zip') return readArchive(source, nesting);
  const reader = readers[format];
  const values = { format: formatNames[format] };
  if (!reader) return { ...refuse(source, { code: 'file-kind-not-here', severity: 'error', values }), format };
  if (source.byteLength > reader.maxBytes)
    return { ...refuse(source, tooLarge(source.byteLength, reader.maxBytes)), format };
  const { value, issues } = await reader.read(source, nesting.options);
  return { name: source.name, format, content: value, issues: inFile(issues, source.name) };
}

async function headOf(source: FileSource): Promise<ReturnType<typeof fileHead>> {
  const start = await source.slice(0, Math.min(sniffBytes, source.byteLength));
  const isZip = start[0] === 0x50 && start[1] === 0x4b;
  const bytes = isZip && source.byteLength <= maxVectorBytes ? await source.slice(0, source.byteLength) : start;
  return fileHead(bytes, source.byteLength);
}

async function readArchive(source: FileSource, nesting: Nesting): Promise<FileReading> {
  const { name, byteLength } = source;
  const refused = (issue: Issue): FileReading => ({ ...refuse(source, issue), format: 'zip' });
  if (byteLength > maxVectorBytes) return refused(tooLarge(byteLength, maxVectorBytes));
  if (nesting.depth > maxZipDepth) return refused({ code: 'zip-too-deep', severity: 'error' });
  const zip = readZip(await source.slice(0, byteLength), { wanted: (entry) => !/(^|\/)(__MACOSX\/|\.)/.test(entry) });
  const files: FileReading[] = [];
  const inside = { ...nesting, depth: nesting.depth + 1 };
  for (const entry of zip.value ?? []) files.push(await readNested(bytesSource(entry.name, entry.bytes), inside));
  const content = zip.value && ({ kind: 'files', files } as const);
  return { name, format: 'zip', content, issues: inFile(zip.issues, name) };
}

function tooLarge(byteLength: number, maxBytes: number): Issue {
  const mebibyte = 1024 * 1024;
  return {
    code: 'file-too-large',
    severity: 'error',
    values: { megabytes: byteLength / mebibyte, limit: maxBytes / mebibyte },
  };
}

function refuse({ name }: FileSource, issue: Issue): FileReading {
  return { name, format: null, content: undefined, issues: inFile([issue], name) };
}

function inFile(issues: readonly Issue[], file: string): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, where: { file, ...issue.where } }));
}
