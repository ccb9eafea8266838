import { useMemo } from 'react';
import { sortieFlown } from '../../app/coverage/sortie-flown';
import type { Area } from '../../survey/area';
import { useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './review.module.css';

/** How much of each sortie over an area its own logs and photos show, of its planned strips. */
export function SortieShares({ area }: { readonly area: Area }) {
  const { t, q } = useWords();
  const plans = useAppState((state) => state.records.plan);
  const season = useAppState((state) => state.season);
  const rows = useMemo(
    () =>
      [...plans.values()]
        .filter(({ areaIds }) => areaIds.includes(area.id))
        .flatMap((plan) =>
          plan.sorties.flatMap((sortie) => {
            const flown = sortieFlown(plan, sortie, season);
            return flown ? [{ code: sortie.code, flown }] : [];
          }),
        ),
    [plans, area.id, season],
  );
  if (rows.length === 0) return null;
  return (
    <table className={classes.table}>
      <caption>{t('evidence.flown-shares')}</caption>
      <tbody>
        {rows.map(({ code, flown }) => (
          <tr key={code}>
            <th scope="row">{code}</th>
            <td>{q.percent((100 * flown.reduce((sum, share) => sum + share, 0)) / flown.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
