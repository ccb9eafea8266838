import type { Issue } from '../../survey/issue';
import type { Words } from '../words-provider';

/** An issue in the person's language, with the file it lies in where it has one. */
export function issueWords({ code, values, where }: Issue, { t }: Pick<Words, 't'>): string {
  const words = t(`issue.${code}`, values);
  return where?.file ? `${where.file}: ${words}` : words;
}
