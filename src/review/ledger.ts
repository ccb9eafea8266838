import type { RecordKind } from '../survey/dala-record';
import { type Figure, figures } from './figure';

/** Where a figure belongs: an area, its district, both or neither. */
export interface LedgerPlace {
  readonly areaId?: string;
  readonly kato?: string;
}

/** A record that a figure comes from. */
export interface LedgerSource {
  readonly kind: RecordKind;
  readonly id: string;
}

/** One line: a record moved a figure of a place by a value on a day (as `coverageDay` counts; 0: not known, or from the beginning). */
export interface LedgerLine {
  readonly figure: Figure;
  readonly value: number;
  readonly day: number;
  readonly place: LedgerPlace;
  readonly source: LedgerSource;
}

/** All lines of a review, column by column: 500,000 of them add up in a few milliseconds. */
export interface Ledger {
  readonly places: readonly LedgerPlace[];
  readonly sources: readonly LedgerSource[];
  readonly length: number;
  /** Index into `figures`, `places`, `sources`. */
  readonly figure: Uint8Array;
  readonly place: Uint16Array;
  readonly source: Uint32Array;
  readonly day: Int32Array;
  readonly value: Float64Array;
}

const figureIndexes = new Map(figures.map((figure, i) => [figure, i]));

/** The index of a figure in a ledger's columns. */
export function figureIndex(figure: Figure): number {
  const index = figureIndexes.get(figure);
  if (index === undefined) throw new Error(`There is no figure "${figure}".`);
  return index;
}
