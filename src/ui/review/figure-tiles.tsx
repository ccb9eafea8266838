import { UnstyledButton } from '@mantine/core';
import { type ShownFigure, valueOf, valueText } from '../../app/review/figure-words';
import type { FigureSums } from '../../review/ledger-sums';
import { useWords } from '../words-provider';
import classes from './overview.module.css';

interface FigureTilesProps {
  readonly shown: readonly ShownFigure[];
  readonly sums: FigureSums;
  /** The same on an earlier day: what changed since is told. */
  readonly before: FigureSums | undefined;
  readonly onOpen: (figure: ShownFigure) => void;
}

/** Figures as tiles; a tap shows the records behind one. */
export function FigureTiles({ shown, sums, before, onOpen }: FigureTilesProps) {
  const { t, q } = useWords();
  const areaM2 = sums('area');
  return (
    <div className={classes.tiles}>
      {shown.map((figure) => {
        const value = valueOf(figure, sums);
        const change = before && value - valueOf(figure, before);
        return (
          <UnstyledButton key={figure.figures.join()} className={classes.tile} onClick={() => onOpen(figure)}>
            <span className={classes.value}>{valueText(figure, value, q)}</span>
            <span className={classes.name}>{figure.name(t)}</span>
            {figure.shareOfArea && areaM2 > 0 && (
              <span className={classes.quiet}>
                {t('review.share', { share: q.percent((100 * value) / areaM2, 1) })}
              </span>
            )}
            {change !== undefined && (
              <span className={classes.quiet}>{t('review.since', { change: changeText(figure, change, q) })}</span>
            )}
          </UnstyledButton>
        );
      })}
    </div>
  );
}

/** A change with its sign, in words and units of a language. */
export function changeText(figure: ShownFigure, change: number, q: Parameters<typeof valueText>[2]): string {
  const text = valueText(figure, Math.abs(change), q);
  if (Math.abs(change) < 1e-6) return text;
  return `${change > 0 ? '+' : '\u2212'}${text}`;
}
