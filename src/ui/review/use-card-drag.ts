import { type KeyboardEvent, type PointerEvent, useState } from 'react';

/** A card on its way between columns. */
export interface CardDrag {
  readonly code: string;
  readonly xPx: number;
  readonly yPx: number;
  /** The column under the finger. */
  readonly over: string | undefined;
}

interface CardDragOptions {
  readonly columns: readonly string[];
  readonly columnOf: (code: string) => string | undefined;
  readonly onDrop: (code: string, column: string) => void;
}

/** Moves cards between columns marked `data-column`: by finger or mouse on a card's grip, and by its arrow keys. */
export function useCardDrag({ columns, columnOf, onDrop }: CardDragOptions) {
  const [drag, setDrag] = useState<CardDrag>();
  const [from, setFrom] = useState({ xPx: 0, yPx: 0 });
  const drop = (code: string, column: string | undefined) => {
    if (column !== undefined && column !== columnOf(code)) onDrop(code, column);
  };
  return {
    drag,
    gripProps: (code: string) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom({ xPx: event.clientX, yPx: event.clientY });
        setDrag({ code, xPx: 0, yPx: 0, over: undefined });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (drag?.code !== code) return;
        const over = columnAt(event.clientX, event.clientY);
        setDrag({ code, xPx: event.clientX - from.xPx, yPx: event.clientY - from.yPx, over });
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        setDrag(undefined);
        if (drag?.code === code) drop(code, columnAt(event.clientX, event.clientY));
      },
      onPointerCancel: () => setDrag(undefined),
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        drop(code, columns[columns.indexOf(columnOf(code) ?? '') + step]);
      },
    }),
  };
}

/** The column beneath a point; the card that is being moved lies between. */
function columnAt(xPx: number, yPx: number): string | undefined {
  const column = document
    .elementsFromPoint(xPx, yPx)
    .filter((element) => !element.closest('[data-moved]'))
    .flatMap((element) => element.closest<HTMLElement>('[data-column]') ?? [])[0];
  return column?.dataset.column;
}
