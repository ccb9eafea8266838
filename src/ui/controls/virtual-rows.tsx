import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import classes from './virtual-rows.module.css';

/** The rows in view, the last one too. */
type RowRange = Readonly<Record<'startIndex' | 'endIndex', number>>;

interface VirtualRowsProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** The same function at every drawing: another one has all rows laid anew. */
  readonly keyOf: (row: Row) => string;
  readonly children: (row: Row) => ReactNode;
}

/** Height of a row before one was seen. */
const guessedRowPx = 76;

/** A long list of which only what is in view is drawn. It fills what its panel leaves and scrolls by itself. */
export function VirtualRows<Row>({ label, rows, keyOf, children }: VirtualRowsProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const [usualPx, setUsualPx] = useState(guessedRowPx);
  const [numberOf] = useState(numbering);
  const numbers = useMemo(() => rows.map((row) => numberOf(keyOf(row))), [rows, keyOf, numberOf]);
  const laying = useMemo(
    () => ({ estimateSize: () => usualPx, getItemKey: (index: number) => numbers[index] ?? index }),
    [numbers, usualPx],
  );
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is handed on, and the compiler is not used
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    gap: 8,
    overscan: 6,
    ...laying,
  });
  const wanted = virtual.getVirtualItems();
  const made = useDeferredValue(wanted);
  // The scroll goes on while rows that come into reach are made, in parts; a scroll that is faster waits for those in view.
  const seen = holds(made, virtual.range) ? made : wanted;
  const seenPx = usualOf(seen);
  useEffect(() => {
    // A row that turns out as high as was thought moves none of the thousands below it.
    if (usualPx === guessedRowPx && seenPx !== undefined) setUsualPx(seenPx);
  }, [usualPx, seenPx]);
  const { measureElement } = virtual;
  // Drawn again only when other rows are: each step of a scroll comes by here.
  const drawn = useMemo(
    () =>
      seen.map(({ key, index, start }) => {
        const row = rows[index];
        return (
          row !== undefined && (
            <li
              key={key}
              ref={measureElement}
              data-index={index}
              className={classes.row}
              style={{ insetBlockStart: start }}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
            >
              {children(row)}
            </li>
          )
        );
      }),
    [seen, rows, children, measureElement],
  );
  return (
    // Focusable, so that the arrow keys scroll it: WCAG 2.1.1.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={scroller} className={classes.scroller} tabIndex={0} role="region" aria-label={label}>
      <ul className={classes.rows} style={{ height: virtual.getTotalSize() }} aria-label={label}>
        {drawn}
      </ul>
    </div>
  );
}

/** Whether these rows, which follow one another, are all of a range. */
function holds(rows: readonly { readonly index: number }[], range: RowRange | null): boolean {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!range || !first || !last) return false;
  return first.index <= range.startIndex && last.index >= range.endIndex;
}

/** The height that stands in the middle of those seen. */
function usualOf(seen: readonly { readonly size: number }[]): number | undefined {
  return seen.map(({ size }) => size).toSorted((one, other) => one - other)[Math.floor(seen.length / 2)];
}

/**
 * Numbers for keys, the same for the same key. The virtualizer goes through all keys whenever a row turns out higher than was thought, and
 * finds numbers faster.
 */
function numbering(): (key: string) => number {
  const numbers = new Map<string, number>();
  return (key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
}
