import { useDeferredValue } from 'react';

/** As many as a screen shows. */
const atOnce = 16;

/** The rows of a list of hundreds: those of a first screen at once, the others when the screen has answered. */
export function useGradualRows<Row>(rows: readonly Row[]): readonly Row[] {
  return useDeferredValue(rows, rows.slice(0, atOnce));
}
