import { UnstyledButton } from '@mantine/core';
import { memo, useMemo } from 'react';
import { type HoursSide, hoursBy, hoursRows } from '../../app/review/hours-by';
import type { Ledger, LedgerPlace } from '../../review/ledger';
import { recordsBehind } from '../../review/ledger-sums';
import { useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './overview.module.css';
import type { WantedRecords } from './records-page';

interface HoursTableProps {
  readonly side: HoursSide;
  readonly ledger: Ledger;
  readonly day: number;
  readonly isIn: (place: LedgerPlace) => boolean;
  readonly onRecords: (wanted: WantedRecords) => void;
}

/** Sorties and hours of each team or aircraft. */
export const HoursTable = memo(function HoursTable({ side, ledger, day, isIn, onRecords }: HoursTableProps) {
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const flights = useMemo(() => hoursRows(side, records), [side, records]);
  const rows = useMemo(() => {
    const ids = new Set(recordsBehind(ledger, ['sorties'], { to: day, isIn }).map(({ id }) => id));
    return hoursBy(flights, ({ id }) => ids.has(id));
  }, [ledger, day, isIn, flights]);
  if (rows.length === 0) return null;
  return (
    <section aria-label={t(`review.by-${side}`)}>
      <h3 className={classes.head}>{t(`review.by-${side}`)}</h3>
      <table className={classes.table}>
        <tbody>
          {rows.map(({ name, flights, flownS, aborted, flightIds }) => {
            const title = name ?? t('log.nobody');
            return (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td>
                  <UnstyledButton
                    className={classes.cell}
                    onClick={() =>
                      onRecords({
                        title: `${t(`review.by-${side}`)}: ${title}`,
                        sources: flightIds.map((id) => ({ kind: 'flight', id })),
                      })
                    }
                  >
                    {[
                      t('log.flights', { count: flights }),
                      q.duration(flownS),
                      aborted > 0 && t('log.aborted', { count: aborted }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </UnstyledButton>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
});
