import type { Issue } from '../../survey/issue';
import type { Words } from '../words-provider';

/** An issue in the person's language, with the file it lies in where it has one. Numbers are written by locale. */
export function issueWords({ code, values, where }: Issue, { t, q }: Words): string {
  const written = Object.entries(values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'number' ? q.number(value, Number.isInteger(value) ? 0 : 1) : value,
  ]);
  const words = t(`issue.${code}`, Object.fromEntries(written));
  return where?.file ? `${where.file}: ${words}` : words;
}
