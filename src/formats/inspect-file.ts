import type { Issue } from '../survey/issue';
import { type ContentFacts, contentFacts } from './content-facts';
import type { FileSource } from './file-source';
import type { FormatId } from './format-id';
import { readFile } from './read-file';

/** What `dala inspect` prints of a file. `format` is null for what cannot be read. */
export interface InspectedFile extends ContentFacts {
  readonly name: string;
  readonly format: FormatId | null;
  readonly issues: readonly Issue[];
}

/** The facts of any file that can be imported, without importing it. */
export async function inspectFile(source: FileSource): Promise<InspectedFile> {
  const { name, format, content, issues } = await readFile(source);
  const inner = content?.kind === 'files' ? content.files.flatMap((file) => file.issues) : [];
  return { name, format: content ? format : null, ...contentFacts(content), issues: [...issues, ...inner] };
}
