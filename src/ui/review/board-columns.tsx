import { Button, UnstyledButton } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { useState } from 'react';
import type { BoardSortie } from '../../app/review/board-sorties';
import { noonOfDay } from '../../i18n/kazakhstan-time';
import { useWords } from '../words-provider';
import classes from './board.module.css';
import { useCardDrag } from './use-card-drag';

export interface BoardColumn {
  readonly id: string;
  readonly title: string;
  readonly sorties: readonly BoardSortie[];
}

interface BoardColumnsProps {
  readonly columns: readonly BoardColumn[];
  /** Where the columns do not say it. */
  readonly stateShown?: boolean;
  readonly onOpen: (code: string) => void;
  readonly onDrop: (of: BoardSortie, column: string) => void;
}

/** Cards that a column shows at first. */
const firstCards = 25;

/** Sorties as cards in columns. A card opens by a tap; its grip moves it by drag or arrow keys. */
export function BoardColumns({ columns, stateShown = false, onOpen, onDrop }: BoardColumnsProps) {
  const byCode = new Map(
    columns.flatMap(({ id, sorties }) => sorties.map((of) => [of.sortie.code, { of, column: id }] as const)),
  );
  const { drag, gripProps } = useCardDrag({
    columns: columns.map(({ id }) => id),
    columnOf: (code) => byCode.get(code)?.column,
    onDrop: (code, column) => {
      const card = byCode.get(code);
      if (card) onDrop(card.of, column);
    },
  });
  return (
    <div className={classes.columns}>
      {columns.map((column) => (
        <Column
          key={column.id}
          column={column}
          isOver={drag?.over === column.id}
          card={(of) => (
            <BoardCard
              key={of.sortie.code}
              of={of}
              stateShown={stateShown}
              moved={drag?.code === of.sortie.code ? drag : undefined}
              grip={gripProps(of.sortie.code)}
              onOpen={() => onOpen(of.sortie.code)}
            />
          )}
        />
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly column: BoardColumn;
  readonly isOver: boolean;
  readonly card: (of: BoardSortie) => React.ReactNode;
}

function Column({ column: { id, title, sorties }, isOver, card }: ColumnProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(firstCards);
  return (
    <section className={classes.column} data-column={id} data-over={isOver || undefined} aria-label={title}>
      <h3>
        {title} <span className={classes.count}>{sorties.length}</span>
      </h3>
      {sorties.length === 0 && <p className={classes.quiet}>{t('board.none-in-state')}</p>}
      <ul className={classes.cards}>{sorties.slice(0, shown).map(card)}</ul>
      {sorties.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + 4 * firstCards)}>
          {t('plan.more-sorties', { count: sorties.length - shown })}
        </Button>
      )}
    </section>
  );
}

interface BoardCardProps {
  readonly of: BoardSortie;
  readonly stateShown: boolean;
  readonly moved: { readonly xPx: number; readonly yPx: number } | undefined;
  readonly grip: ReturnType<ReturnType<typeof useCardDrag>['gripProps']>;
  readonly onOpen: () => void;
}

function BoardCard({ of: { sortie, team, assignment, state }, stateShown, moved, grip, onOpen }: BoardCardProps) {
  const { t, q } = useWords();
  const day = assignment?.day;
  const facts = [
    q.duration(sortie.durationS),
    stateShown && t(`board.state-${state}`),
    team?.name,
    assignment?.aircraftName,
    !stateShown && day && q.date(noonOfDay(day)),
  ];
  return (
    <li
      className={classes.card}
      data-state={state}
      data-moved={moved !== undefined || undefined}
      style={moved && { transform: `translate(${moved.xPx}px, ${moved.yPx}px)` }}
    >
      <UnstyledButton className={classes.open} onClick={onOpen}>
        <strong>{sortie.code}</strong>
        <span className={classes.quiet}>{facts.filter(Boolean).join(' · ')}</span>
      </UnstyledButton>
      <UnstyledButton className={classes.grip} aria-label={t('board.select', { code: sortie.code })} {...grip}>
        <IconGripVertical aria-hidden />
      </UnstyledButton>
    </li>
  );
}
