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

/** Writes lines into columns, in the order in which they come. */
export function ledgerOf(lines: Iterable<LedgerLine>): Ledger {
  const [places, sources] = [indexed<LedgerPlace>(placeKey), indexed<LedgerSource>(({ kind, id }) => `${kind} ${id}`)];
  const columns = { figure: [] as number[], place: [] as number[], source: [] as number[] };
  const [day, value] = [[] as number[], [] as number[]];
  for (const line of lines) {
    columns.figure.push(figureIndex(line.figure));
    columns.place.push(places.index(line.place));
    columns.source.push(sources.index(line.source));
    day.push(line.day);
    value.push(line.value);
  }
  return {
    places: places.list,
    sources: sources.list,
    length: day.length,
    figure: Uint8Array.from(columns.figure),
    place: Uint16Array.from(columns.place),
    source: Uint32Array.from(columns.source),
    day: Int32Array.from(day),
    value: Float64Array.from(value),
  };
}

function placeKey({ areaId = '', kato = '' }: LedgerPlace): string {
  return `${kato} ${areaId}`;
}

/** A list of different things and the index of each; the same object is found again without its key. */
function indexed<Thing extends object>(keyOf: (thing: Thing) => string) {
  const list: Thing[] = [];
  const byKey = new Map<string, number>();
  const byThing = new Map<Thing, number>();
  return {
    list: list as readonly Thing[],
    index(thing: Thing): number {
      const known = byThing.get(thing);
      if (known !== undefined) return known;
      const key = keyOf(thing);
      const index = byKey.get(key) ?? list.push(thing) - 1;
      byKey.set(key, index);
      byThing.set(thing, index);
      return index;
    },
  };
}
