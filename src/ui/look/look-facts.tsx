import type { ShotAnswer } from '../../survey/looked';
import { useWords } from '../words-provider';
import classes from './look.module.css';

/** Who looked at this photo before, and when. */
export function LookFacts({ given }: { readonly given: readonly ShotAnswer[] }) {
  const { t, q } = useWords();
  if (given.length === 0) return null;
  return (
    <ul className={classes.given}>
      {given.map(({ viewer, answer, at }) => (
        <li key={`${viewer} ${at}`}>
          {t('look.by', {
            viewer: viewer || t('look.someone'),
            answer: t(`look.${answer}`),
            at: q.dateTime(new Date(at)),
          })}
        </li>
      ))}
    </ul>
  );
}
