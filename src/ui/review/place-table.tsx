import { Button, UnstyledButton } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { figuresIn, inUnit, type ShownFigure, unitWords, valueOf, valueText } from '../../app/review/figure-words';
import type { Figure } from '../../review/figure';
import type { Ledger, LedgerPlace } from '../../review/ledger';
import { type FigureSums, sumsWhere } from '../../review/ledger-sums';
import { useApp, useAppState } from '../app-provider';
import { ScrollRegion } from '../controls/scroll-region';
import { useWords } from '../words-provider';
import { changeText } from './figure-tiles';
import classes from './overview.module.css';
import type { WantedRecords } from './records-page';
import { useDistrictNames } from './use-district-names';

interface PlaceTableProps {
  readonly ledger: Ledger;
  readonly byPlace: Float64Array;
  /** The same on an earlier day: what changed since is told. */
  readonly before: Float64Array | undefined;
  readonly kato: string | undefined;
  readonly day: number;
  readonly onDistrict: (kato: string | undefined) => void;
  readonly onRecords: (wanted: WantedRecords) => void;
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly sums: FigureSums;
  readonly before: FigureSums | undefined;
  readonly isIn: (place: LedgerPlace) => boolean;
  readonly onOpen: () => void;
}

/** Columns of the table; the CSV has every figure. */
const columns: readonly Figure[] = [
  'area',
  'planned',
  'flown',
  'looked',
  'overdue',
  'sorties',
  'kind-wild-stand',
  'destroyed-m2',
  'destroyed-kg',
  'waiting-m2',
];
const allFigures = (['ground', 'flying', 'finds', 'by-state', 'work', 'seized'] as const).flatMap(figuresIn);
const shown = columns.flatMap((column) => allFigures.find(({ figures }) => figures.includes(column)) ?? []);
/** Areas beyond this are reached through the map, and are all in the CSV. */
const mostRows = 120;

/** Figures by district; of a chosen district, by area. */
export const PlaceTable = memo(function PlaceTable({
  ledger,
  byPlace,
  before,
  kato,
  day,
  onDistrict,
  onRecords,
}: PlaceTableProps) {
  const app = useApp();
  const { t } = useWords();
  const rows = usePlaceRows({ ledger, byPlace, before, kato, onDistrict });
  const saveCsv = () =>
    void app.reports.saveTable('districts', [
      [t('review.district'), ...allFigures.map((figure) => `${figure.name(t)}, ${t(unitWords[figure.unit])}`)],
      ...rows.map(({ name, sums }) => [name, ...allFigures.map((figure) => inUnit(figure, sums))]),
    ]);
  return (
    <section aria-label={t('review.by-district')}>
      <h3 className={classes.head}>{t('review.by-district')}</h3>
      <ScrollRegion className={classes.scroll} label={t('review.by-district')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t(kato === undefined ? 'review.district' : 'review.area-column')}</th>
              {shown.map((figure) => (
                <th key={figure.figures.join()} scope="col">
                  {figure.name(t)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostRows).map((row) => (
              <PlaceRow key={row.key} row={row} day={day} onRecords={onRecords} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {rows.length > mostRows && (
        <p className={classes.note}>{t('review.more-areas', { count: rows.length - mostRows })}</p>
      )}
      <Button variant="default" leftSection={<IconTable aria-hidden />} onClick={saveCsv}>
        {t('review.csv')}
      </Button>
    </section>
  );
});

type RowsOptions = Pick<PlaceTableProps, 'ledger' | 'byPlace' | 'before' | 'kato' | 'onDistrict'>;

/** Districts, and ground in none if there is any; of a chosen district its areas, the largest first. */
function usePlaceRows({ ledger, byPlace, before, kato, onDistrict }: RowsOptions): readonly Row[] {
  const app = useApp();
  const { t } = useWords();
  const areas = useAppState((state) => state.records.area);
  const districts = useDistrictNames(ledger);
  return useMemo(() => {
    const sumsOf = (isIn: Row['isIn']) => ({
      isIn,
      sums: sumsWhere(ledger, byPlace, isIn),
      before: before && sumsWhere(ledger, before, isIn),
    });
    if (kato === undefined) {
      const named = districts.map(([code, name]) => ({ code, name }));
      return [...named, { code: undefined, name: t('areas.no-district') }]
        .map(({ code, name }) => ({
          key: code ?? '',
          name,
          onOpen: () => onDistrict(code),
          ...sumsOf((place) => place.kato === code),
        }))
        .filter(({ key, sums }) => key !== '' || columns.some((column) => sums(column) > 0));
    }
    return ledger.places
      .flatMap(({ kato: code, areaId }) => (code === kato && areaId !== undefined ? [areaId] : []))
      .map((areaId) => {
        const area = areas.get(areaId);
        return {
          key: areaId,
          name: area ? `${area.code} ${area.name}` : areaId,
          onOpen: () => app.select({ kind: 'area', id: areaId }),
          ...sumsOf((place) => place.areaId === areaId),
        };
      })
      .toSorted((one, other) => other.sums('area') - one.sums('area'));
  }, [ledger, byPlace, before, kato, districts, areas, app, onDistrict, t]);
}

interface PlaceRowProps extends Pick<PlaceTableProps, 'day' | 'onRecords'> {
  readonly row: Row;
}

function PlaceRow({ row: { name, sums, before, isIn, onOpen }, day, onRecords }: PlaceRowProps) {
  const { t, q } = useWords();
  return (
    <tr>
      <th scope="row">
        <UnstyledButton className={classes.cell} onClick={onOpen}>
          {name}
        </UnstyledButton>
      </th>
      {shown.map((figure) => (
        <td key={figure.figures.join()}>
          <UnstyledButton
            className={classes.cell}
            onClick={() => onRecords({ figures: figure.figures, title: `${figure.name(t)}: ${name}`, to: day, isIn })}
          >
            <CellFigure figure={figure} sums={sums} />
            {before && (
              <span className={classes.change}>
                {changeText(figure, valueOf(figure, sums) - valueOf(figure, before), q)}
              </span>
            )}
          </UnstyledButton>
        </td>
      ))}
    </tr>
  );
}

/** A figure; under ground stands its share of the row's own. */
function CellFigure({ figure, sums }: { readonly figure: ShownFigure; readonly sums: FigureSums }) {
  const { q } = useWords();
  const value = valueOf(figure, sums);
  const areaM2 = sums('area');
  return (
    <>
      <span className={classes.whole}>{valueText(figure, value, q)}</span>
      {figure.shareOfArea && areaM2 > 0 && <span className={classes.change}>{q.percent((100 * value) / areaM2)}</span>}
    </>
  );
}
