import type { BoardSortie } from '../../app/review/board-sorties';
import { type PlannedAndFlown, sortieDifference } from '../../app/review/sortie-difference';
import { useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './board.module.css';

/** What was planned of a sortie, what was flown, and the difference. */
export function BoardDifference({ of }: { readonly of: BoardSortie }) {
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const difference = sortieDifference(of, records);
  if (!difference) return <p className={classes.quiet}>{t('board.not-flown')}</p>;
  const rows: readonly (PlannedAndFlown & { readonly name: string; write(figure: number): string })[] = [
    { name: t('board.air-time'), ...difference.airS, write: q.duration },
    { name: t('board.lines'), ...difference.transects, write: (lines) => q.number(lines) },
    { name: t('board.photos'), ...difference.photos, write: (photos) => q.number(photos) },
  ];
  return (
    <section className={classes.group}>
      <h3>{t('board.difference')}</h3>
      <table className={classes.table}>
        <thead>
          <tr>
            <th aria-hidden />
            <th scope="col">{t('board.planned')}</th>
            <th scope="col">{t('board.flown')}</th>
            <th scope="col">{t('board.differs')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, planned, flown, write }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{write(planned)}</td>
              <td>{flown === undefined ? t('board.not-said') : write(flown)}</td>
              <td>{flown === undefined ? '' : signed(flown - planned, write)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function signed(figure: number, write: (figure: number) => string): string {
  if (write(Math.abs(figure)) === write(0)) return write(0);
  return `${figure < 0 ? '−' : '+'}${write(Math.abs(figure))}`;
}
