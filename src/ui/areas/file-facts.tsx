import { contentFacts } from '../../formats/content-facts';
import type { FileReading } from '../../formats/file-content';
import { formatNames } from '../../formats/format-id';
import { useWords } from '../words-provider';
import classes from './areas.module.css';

/** What one file is by its content, and what it amounts to. */
export function FileFacts({ reading }: { readonly reading: FileReading }) {
  const { t, q } = useWords();
  const { name, format, content } = reading;
  const { points, lengthM, photos, start, end } = contentFacts(content);
  const isOnlyLookedAt = content?.kind === 'log' || content?.kind === 'photo';
  const facts = [
    content?.kind === 'log' && t('import.positions', { count: points, length: q.distance(lengthM) }),
    content?.kind === 'photo' && photos > 0 && t('import.photo'),
    start !== null && end !== null && `${q.dateTime(new Date(start))} – ${q.dateTime(new Date(end))}`,
    isOnlyLookedAt && t('import.only-looked-at'),
  ].filter((fact) => fact !== false);
  return (
    <div>
      <strong className={classes.fileName}>{name}</strong> · {format ? formatNames[format] : t('import.unknown-format')}
      {facts.map((fact) => (
        <p key={fact} className={classes.total}>
          {fact}
        </p>
      ))}
    </div>
  );
}
